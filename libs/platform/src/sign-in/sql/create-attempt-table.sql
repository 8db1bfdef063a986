create table if not exists sign_in.attempt (
  officer_id text primary key,
  failures integer not null,
  last_at timestamptz not null
)

create table if not exists sign_in.credential (
  officer_id text primary key,
  hash text not null,
  must_change boolean not null,
  set_at timestamptz not null
)

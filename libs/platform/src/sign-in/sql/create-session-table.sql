create table if not exists sign_in.session (
  session_id uuid primary key,
  officer_id text not null,
  opened_at timestamptz not null,
  ends_at timestamptz not null
)

create table if not exists sign_in.attempt_from (
  officer_id text not null,
  network text not null,
  failures integer not null,
  reckoned_from timestamptz not null,
  primary key (officer_id, network)
)

create table if not exists es.migrations (
  name       text        primary key,
  applied_at timestamptz not null default clock_timestamp()
)

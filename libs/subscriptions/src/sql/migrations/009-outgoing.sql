create table work.outgoing (
  id         uuid        primary key,
  place      bigint      generated always as identity,
  reaction   text        not null,
  key        text        not null,
  name       text        not null,
  command    jsonb       not null,
  causation  text,
  attempts   integer     not null default 0,
  not_before timestamptz not null default '-infinity',
  error      text,
  parked     boolean     not null default false
)

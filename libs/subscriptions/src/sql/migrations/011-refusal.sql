create table work.refusal (
  id         uuid        primary key,
  reaction   text        not null,
  key        text        not null,
  name       text        not null,
  command    jsonb       not null,
  rejection  jsonb       not null,
  refused_at timestamptz not null
)

create table es.events (
  position    bigint      not null,
  recorded_at timestamptz not null,
  revision    integer     not null check (revision >= 0),
  id          uuid        not null,
  stream      text        not null,
  type        text        not null,
  data        jsonb       not null,
  meta        jsonb       not null,
  constraint events_position primary key (position),
  constraint events_stream_revision unique (stream, revision),
  constraint events_id unique (id)
);

create table work.timer (
  consumer   text        not null references work.checkpoint on delete cascade,
  key        text        not null,
  name       text        not null,
  due_at     timestamptz not null,
  reaction   text        not null,
  command    jsonb       not null,
  command_id uuid        not null,
  causation  text,
  primary key (consumer, key, name)
)

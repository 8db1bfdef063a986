create table work.process (
  consumer text  not null references work.checkpoint on delete cascade,
  key      text  not null,
  state    jsonb not null,
  primary key (consumer, key)
) with (fillfactor = 80)

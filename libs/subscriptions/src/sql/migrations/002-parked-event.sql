-- Without an error: it waits behind an earlier one of its stream.
create table work.parked_event (
  consumer  text        not null references work.checkpoint on delete cascade,
  position  text        not null,
  stream    text        not null,
  event     jsonb       not null,
  error     text,
  parked_at timestamptz not null default now(),
  primary key (consumer, position)
)

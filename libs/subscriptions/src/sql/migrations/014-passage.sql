-- Where a place of the log before stands in a copy of it, known by its first event.
create table work.passage (
  to_position   text not null,
  to_id         uuid not null,
  from_position text not null,
  position      text not null,
  primary key (to_position, to_id, from_position)
)

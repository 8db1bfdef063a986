-- The log in which the checkpoints count, known by its first event and where that stands.
create table work.log (
  only_row boolean primary key default true check (only_row),
  position text not null,
  id       uuid not null
)

-- The one row that is locked until commit: positions are gap-free and commits are in their order.
create table es.head (
  only_row boolean primary key default true check (only_row),
  position bigint not null
) with (fillfactor = 10);

create table work.checkpoint (
  consumer text    primary key,
  name     text    not null,
  version  integer not null,
  position text    not null,
  muted_to text,
  resting  boolean not null default false
) with (fillfactor = 50)

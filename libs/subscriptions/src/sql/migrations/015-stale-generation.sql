-- Filled from another copy of the log: its rows name places that are none here, so it is read until it has been made again.
alter table work.generation
add column stale boolean not null default false

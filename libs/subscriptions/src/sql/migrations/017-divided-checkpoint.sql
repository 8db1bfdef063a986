-- A divided consumer moves in its shards; each of them remembers what the shards before it had taken.
alter table work.checkpoint
add column divided boolean not null default false,
add column part_of text references work.checkpoint on delete cascade,
add column taken   jsonb

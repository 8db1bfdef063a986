insert into work.checkpoint (consumer, name, version, position, muted_to, part_of, taken)
select part, c.name, c.version, c.position, c.muted_to, c.consumer, c.taken
from work.checkpoint c
cross join unnest($2::text[]) part
where c.consumer = $1

-- A divided consumer is where the last of its shards is.
select coalesce(min(c.position) >= $2, false) as arrived
from work.checkpoint c
where not c.divided
  and (
    c.consumer = $1
    or starts_with(c.consumer, $1 || '/')
    or exists (
      select
      from work.generation g
      where g.projection = $1
        and g.stage = 'live'
        and g.consumer in (c.consumer, c.part_of)
    )
  )

select coalesce(min(c.position) >= $2, false) as arrived
from work.checkpoint c
where c.consumer = $1
  or starts_with(c.consumer, $1 || '/')
  or c.consumer in (
    select g.consumer
    from work.generation g
    where g.projection = $1
      and g.stage = 'live'
  )

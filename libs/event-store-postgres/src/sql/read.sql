select e.position, (e.recorded_at at time zone 'UTC')::text as recorded_at, e.revision, e.id, e.stream, e.type, e.data, e.meta
from es.events e
where e.stream = $1
  and e.revision >= $2
order by e.revision
limit $3

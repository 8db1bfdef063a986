select e.position, (e.recorded_at at time zone 'UTC')::text as recorded_at, e.revision, e.id, e.stream, e.type, e.data, e.meta
from es.events e
where e.stream = $1
order by e.revision desc
limit 1

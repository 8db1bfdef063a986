-- Gap-free positions make a page a range (nothing lies beyond the head: both commit together); the head comes along, so that an empty page also tells how far it looked.
select h.position as head, e.position, (e.recorded_at at time zone 'UTC')::text as recorded_at, e.revision, e.id, e.stream,
  e.type, e.data, case when $5 then jsonb_build_object('v', e.meta -> 'v') else e.meta end as meta
from es.head h
left join es.events e
  on e.position > $1
  and e.position <= $1 + $2::bigint
  and ($3::text[] is null or e.stream ^@ any ($3))
  and ($4::text[] is null or e.type = any ($4))
order by e.position

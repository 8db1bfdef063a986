select consumer, stream, position, error, event
from work.parked_event
where $1::text is null
  or consumer = $1
  or starts_with(consumer, $1 || '/')
order by consumer, stream, position

insert into work.parked_event (consumer, position, stream, event, error)
select $1, p.position, p.stream, p.event, p.error
from json_to_recordset($2) as p(position text, stream text, event jsonb, error text)

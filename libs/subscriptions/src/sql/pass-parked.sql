update work.parked_event e
set position = p.position,
  event = jsonb_set(e.event, '{position}', to_jsonb(p.position))
from json_to_recordset($1) as p(from_position text, position text)
where p.from_position = e.position

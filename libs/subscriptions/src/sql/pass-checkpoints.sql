update work.checkpoint c
set position = p.position,
  muted_to = (
    select m.position
    from json_to_recordset($1) as m(from_position text, position text)
    where m.from_position = c.muted_to
  )
from json_to_recordset($1) as p(from_position text, position text)
where p.from_position = c.position

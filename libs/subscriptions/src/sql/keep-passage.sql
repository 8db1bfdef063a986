insert into work.passage (to_position, to_id, from_position, position)
select $1, $2, p.from_position, p.position
from json_to_recordset($3) as p(from_position text, position text)

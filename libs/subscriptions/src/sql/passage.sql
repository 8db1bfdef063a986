select from_position, position
from work.passage
where to_position = $1
  and to_id = $2

select event
from work.parked_event
where consumer = $1
  and stream = $2
order by position

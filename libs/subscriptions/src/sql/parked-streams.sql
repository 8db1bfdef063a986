select distinct stream
from work.parked_event
where consumer = $1
  and stream = any ($2)

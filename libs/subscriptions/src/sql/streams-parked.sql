select stream
from work.parked_event
where consumer = $1
group by stream
order by min(position)

select c.consumer, c.position, c.taken, c.resting,
  exists (select from work.parked_event p where p.consumer = c.consumer) as parking
from work.checkpoint c
where (c.consumer = $1 or c.part_of = $1)
  and not c.divided
order by length(c.consumer), c.consumer

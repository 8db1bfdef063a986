select c.position,
  (select count(*)::int from work.parked_event p where p.consumer = c.consumer) as parked
from work.checkpoint c
where c.consumer = $1

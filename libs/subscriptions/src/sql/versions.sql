select c.version, c.position, c.muted_to,
  (select min(p.position) from work.parked_event p where p.consumer = c.consumer) as first_parked
from work.checkpoint c
where c.name = $1
order by c.version

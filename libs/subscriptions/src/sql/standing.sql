select min(c.position) as position,
  coalesce(sum((select count(*) from work.parked_event p where p.consumer = c.consumer)), 0)::int as parked
from work.checkpoint c
where (c.consumer = $1 or c.part_of = $1)
  and not c.divided

select c.version, min(c.position) as position, min(c.muted_to) as muted_to,
  min((select min(p.position) from work.parked_event p where p.consumer = c.consumer)) as first_parked
from work.checkpoint c
where c.name = $1
  and not c.divided
group by c.version
order by c.version

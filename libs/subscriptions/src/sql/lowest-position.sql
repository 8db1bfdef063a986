select min(position) as lowest, max(position) as highest
from work.checkpoint
where (consumer = $1 or part_of = $1)
  and not divided

select position
from work.checkpoint
where consumer = $1
  or part_of = $1
order by consumer
for update

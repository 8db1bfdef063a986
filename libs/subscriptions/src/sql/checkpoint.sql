select position
from work.checkpoint
where consumer = $1
  and not resting
  and not divided

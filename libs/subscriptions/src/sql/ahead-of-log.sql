select consumer, position
from work.checkpoint
where position > $1
  and not resting
order by position desc, consumer
limit 1

select key, state
from work.process
where consumer = $1
  and key > $2
order by key
limit $3

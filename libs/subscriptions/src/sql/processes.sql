select key, state
from work.process
where consumer = $1
  and key = any ($2)

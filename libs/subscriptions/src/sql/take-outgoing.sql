select id, reaction, key, name, command, causation, attempts
from work.outgoing
where not parked
  and not_before <= $1
order by not_before, place
limit $2
for update skip locked

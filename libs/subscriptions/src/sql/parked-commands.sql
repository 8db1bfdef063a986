select id, reaction, key, name, command, attempts, error
from work.outgoing
where parked
order by place

select min(not_before) as due_at
from work.outgoing
where not parked

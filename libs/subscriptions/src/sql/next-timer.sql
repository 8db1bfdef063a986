select min(due_at) as due_at
from work.timer

select position, muted_to
from work.checkpoint
where consumer = $1
for update

-- Every place of the log that the work of this database names.
select position
from work.checkpoint
union
select muted_to
from work.checkpoint
where muted_to is not null
union
select position
from work.parked_event
order by position

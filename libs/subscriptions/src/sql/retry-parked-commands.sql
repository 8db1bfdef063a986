with free as (
  update work.outgoing
  set parked = false,
    attempts = 0,
    not_before = '-infinity'
  where parked
    and ($1::uuid is null or id = $1)
  returning id
)
select pg_notify('work', 'outgoing')
from free

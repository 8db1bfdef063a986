with gone as (
  delete from work.lease
  where holder = $1
    and name = any ($2)
  returning name
)
select pg_notify('work_lease', 'free')
from gone

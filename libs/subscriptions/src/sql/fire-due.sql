-- A dispatcher whose clock is behind waits for the moment too: before it, the command would change nothing and be lost.
with due as (
  select consumer, key, name
  from work.timer
  where due_at <= $1
  order by due_at
  limit $2
  for update skip locked
), fired as (
  delete from work.timer t
  using due d
  where t.consumer = d.consumer
    and t.key = d.key
    and t.name = d.name
  returning t.reaction, t.key, t.name, t.due_at, t.command, t.command_id, t.causation
), sent as (
  insert into work.outgoing (id, reaction, key, name, command, causation, not_before)
  select f.command_id, f.reaction, f.key, f.name, f.command, f.causation, f.due_at
  from fired f
  order by f.due_at
  on conflict (id) do nothing
)
select count(*)::int as fired,
  case when count(*) > 0 then pg_notify('work', 'outgoing')::text end as told
from fired

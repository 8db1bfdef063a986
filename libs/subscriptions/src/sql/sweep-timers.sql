-- A command on its way out is a timer that has fired, not one that is missing.
with missing as (
  insert into work.timer (consumer, reaction, key, name, due_at, command, command_id)
  select e.consumer, e.reaction, e.key, e.name, e.due_at, e.command, e.command_id
  from json_to_recordset($1) as e(
    consumer text, reaction text, key text, name text, due_at timestamptz, command jsonb, command_id uuid
  )
  where not exists (
    select
    from work.outgoing o
    where o.id = e.command_id
  )
  on conflict (consumer, key, name) do nothing
  returning due_at
)
select pg_notify('work', 'timers')
from missing

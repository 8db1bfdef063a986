with given as (
  select s.key, s.name, s.due_at, s.command, s.command_id, s.causation
  from json_to_recordset($1) as s(key text, name text, due_at timestamptz, command jsonb, command_id uuid, causation text)
), kept as (
  insert into work.timer (consumer, reaction, key, name, due_at, command, command_id, causation)
  select $2, $3, g.key, g.name, g.due_at, g.command, g.command_id, g.causation
  from given g
  on conflict (consumer, key, name) do update
  set due_at = excluded.due_at,
    command = excluded.command,
    command_id = excluded.command_id,
    causation = excluded.causation
)
select pg_notify('work', 'timers')

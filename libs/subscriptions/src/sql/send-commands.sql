with sent as (
  insert into work.outgoing (id, reaction, key, name, command, causation)
  select s.id, $2, s.key, s.name, s.command, s.causation
  from json_to_recordset($1) as s(id uuid, place int, key text, name text, command jsonb, causation text)
  order by s.place
  on conflict (id) do nothing
)
select pg_notify('work', 'outgoing')

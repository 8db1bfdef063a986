insert into work.refusal (id, reaction, key, name, command, rejection, refused_at)
select r.id, r.reaction, r.key, r.name, r.command, r.rejection, $2
from json_to_recordset($1) as r(id uuid, reaction text, key text, name text, command jsonb, rejection jsonb)
on conflict (id) do nothing

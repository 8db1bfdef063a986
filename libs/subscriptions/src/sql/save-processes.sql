insert into work.process (consumer, key, state)
select $2, s.key, s.state
from json_to_recordset($1) as s(key text, state jsonb)
on conflict (consumer, key) do update
set state = excluded.state

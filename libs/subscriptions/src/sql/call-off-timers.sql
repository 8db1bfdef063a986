delete from work.timer t
using json_to_recordset($1) as off(key text, name text)
where t.consumer = $2
  and t.key = off.key
  and t.name = off.name

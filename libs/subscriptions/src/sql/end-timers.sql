delete from work.timer t
using json_to_recordset($1) as ended(key text)
where t.consumer = $2
  and t.key = ended.key

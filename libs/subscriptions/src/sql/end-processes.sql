-- One that began again in the same batch is saved anew afterwards.
delete from work.process p
using json_to_recordset($1) as ended(key text)
where p.consumer = $2
  and p.key = ended.key

update work.outgoing o
set attempts = f.attempts,
  not_before = f.not_before,
  error = f.error,
  parked = f.parked
from json_to_recordset($1) as f(id uuid, attempts int, not_before timestamptz, error text, parked boolean)
where o.id = f.id

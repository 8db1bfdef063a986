update work.parked_event
set error = $3
where consumer = $1
  and position = $2

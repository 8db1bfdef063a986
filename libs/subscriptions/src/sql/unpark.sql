delete from work.parked_event
where consumer = $1
  and position = any ($2)

update work.generation
set stage = 'live'
where projection = $1
  and version = $2
  and generation = $3

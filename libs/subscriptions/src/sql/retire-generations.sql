-- The live one and everything older than what comes after it.
update work.generation
set stage = 'retired'
where projection = $1
  and (version, generation) < ($2, $3)

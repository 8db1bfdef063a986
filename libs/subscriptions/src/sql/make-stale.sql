update work.generation
set stale = true
where stage = 'live'

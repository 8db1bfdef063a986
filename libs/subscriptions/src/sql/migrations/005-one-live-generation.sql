create unique index one_live_generation
on work.generation (projection)
where stage = 'live'

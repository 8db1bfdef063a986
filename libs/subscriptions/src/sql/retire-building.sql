-- Half of its rows would come from each log.
with given_up as (
  update work.generation
  set stage = 'retired'
  where stage = 'building'
  returning consumer
)
delete from work.checkpoint c
using given_up g
where c.consumer = g.consumer

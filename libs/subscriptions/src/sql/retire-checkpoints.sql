delete from work.checkpoint c
using work.generation g
where g.projection = $1
  and g.stage = 'retired'
  and c.consumer = g.consumer

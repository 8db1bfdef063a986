-- Their states and timers go with them, once every shard of the new version has come as far.
delete from work.checkpoint o
where o.name = $1
  and o.version < $2
  and o.resting
  and not exists (
    select
    from work.checkpoint c
    where c.name = $1
      and c.version = $2
      and not c.divided
      and c.position < $3
  )

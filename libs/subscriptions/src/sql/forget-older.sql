-- Their states and timers go with them.
delete from work.checkpoint
where name = $1
  and version < $2
  and resting

update work.checkpoint
set resting = true
where name = $1
  and version < $2

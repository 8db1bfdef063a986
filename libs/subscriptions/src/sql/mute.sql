update work.checkpoint
set muted_to = $2
where consumer = $1

update work.checkpoint
set divided = $2,
  position = $3,
  taken = $4
where consumer = $1

delete from work.generation
where consumer = $1

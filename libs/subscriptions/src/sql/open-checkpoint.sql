insert into work.checkpoint (consumer, name, version, position)
values ($1, $2, $3, $4)
on conflict (consumer) do nothing

insert into work.log (position, id)
values ($1, $2)
on conflict (only_row) do update
set position = excluded.position,
  id = excluded.id

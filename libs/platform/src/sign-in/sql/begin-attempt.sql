insert into sign_in.attempt as earlier (officer_id, failures, last_at)
values ($1, 1, $2)
on conflict (officer_id) do update
set failures = case when earlier.last_at <= $3 then 1 else earlier.failures + 1 end,
    last_at = excluded.last_at
where earlier.last_at <= $3
   or earlier.failures < $4
returning failures

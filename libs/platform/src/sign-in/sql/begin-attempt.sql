insert into sign_in.attempt_from as earlier (officer_id, network, failures, reckoned_from)
values ($1, $2, 1, $3)
on conflict (officer_id, network) do update
set failures = case when earlier.reckoned_from <= $4 then 1 else earlier.failures + 1 end,
    reckoned_from = case when $6 and earlier.reckoned_from > $4 then earlier.reckoned_from else excluded.reckoned_from end
where earlier.reckoned_from <= $4
   or earlier.failures < $5
returning failures

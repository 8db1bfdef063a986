delete from sign_in.attempt_from
where (officer_id, network) in (
  select officer_id, network
  from sign_in.attempt_from
  where reckoned_from <= $1
  for update skip locked
)

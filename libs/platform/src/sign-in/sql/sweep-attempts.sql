delete from sign_in.attempt
where officer_id in (
  select officer_id
  from sign_in.attempt
  where last_at <= $1
  for update skip locked
)

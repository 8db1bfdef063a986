delete from sign_in.session
where session_id in (
  select session_id
  from sign_in.session
  where ends_at <= $1
  for update skip locked
)

delete from sign_in.attempt_from
where officer_id = $1
  and ($2::text[] is null or network = any ($2))

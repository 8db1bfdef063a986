select reckoned_from
from sign_in.attempt_from
where officer_id = $1
  and network = $2

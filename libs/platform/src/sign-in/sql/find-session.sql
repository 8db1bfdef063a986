select session_id, officer_id, opened_at, ends_at
from sign_in.session
where session_id = $1
  and ends_at > $2

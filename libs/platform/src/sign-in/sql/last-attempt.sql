select last_at
from sign_in.attempt
where officer_id = $1

select hash, must_change, set_at
from sign_in.credential
where officer_id = $1

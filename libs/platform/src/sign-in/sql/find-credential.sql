select hash, must_change
from sign_in.credential
where officer_id = $1

delete from sign_in.session
where officer_id = $1

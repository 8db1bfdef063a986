delete from sign_in.session
where session_id = $1

insert into sign_in.session (session_id, officer_id, opened_at, ends_at)
values ($1, $2, $3, $4)

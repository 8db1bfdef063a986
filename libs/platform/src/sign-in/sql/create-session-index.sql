create index if not exists session_officer on sign_in.session (officer_id)

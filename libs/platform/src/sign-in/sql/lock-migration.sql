select pg_advisory_xact_lock(hashtext('huying sign_in'))

select pg_advisory_xact_lock(hashtext('work.projection'), hashtext($1))

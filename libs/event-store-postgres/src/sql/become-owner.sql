-- set_config is `set local role` for a name that is not known beforehand.
select r.rolname = 'huying_log_owner' as apart, set_config('role', r.rolname, true)
from pg_catalog.pg_namespace n
join pg_catalog.pg_roles r on r.oid = n.nspowner
where n.nspname = 'es'

-- Roles belong to the whole cluster: another database may have made them, perhaps this very moment.
-- Who may not make them keeps the log as their own.
do $$
declare
  v_super boolean := (select r.rolsuper from pg_catalog.pg_roles r where r.rolname = current_user);
  v_role  text;
begin
  foreach v_role in array array['huying_log_owner', 'huying_log_app'] loop
    begin
      execute format('create role %I nologin', v_role);
    exception
      when duplicate_object or unique_violation or insufficient_privilege then null;
    end;
    begin
      if not v_super then
        execute format('grant %I to %I', v_role, current_user);
      end if;
    exception
      when undefined_object or insufficient_privilege then null;
    end;
  end loop;
end
$$

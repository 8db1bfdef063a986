do $$
begin
  reset role;
  execute format('revoke huying_log_owner from %I', current_user);
exception
  when insufficient_privilege then null;
end
$$

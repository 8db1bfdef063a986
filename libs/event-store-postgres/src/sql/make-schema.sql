do $$
begin
  create schema if not exists es authorization huying_log_owner;
exception
  when undefined_object or insufficient_privilege then create schema if not exists es;
end
$$

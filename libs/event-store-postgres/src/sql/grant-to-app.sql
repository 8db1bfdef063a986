-- The app reads the tables and appends through the function; nobody else does anything.
revoke execute on all functions in schema es from public;
grant usage on schema es to huying_log_app;
grant select on all tables in schema es to huying_log_app;
grant execute on function es.append to huying_log_app;

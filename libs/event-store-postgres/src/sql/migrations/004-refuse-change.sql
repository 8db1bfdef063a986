create function es.refuse_change()
returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception 'the log is never changed: % of %', lower(tg_op), tg_relid::regclass
  using errcode = 'insufficient_privilege';
end
$$;

insert into es.migrations (name)
values ($1)

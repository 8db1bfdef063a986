select to_regclass('es.migrations') is not null as made

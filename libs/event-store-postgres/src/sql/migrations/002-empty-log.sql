insert into es.head (position)
values (0);

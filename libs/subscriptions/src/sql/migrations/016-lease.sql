-- All its times are those of the database; a term begins with each change of hands.
create table work.lease (
  name   text        primary key,
  holder uuid        not null,
  term   bigint      not null default 1,
  ends   timestamptz not null
) with (fillfactor = 50)

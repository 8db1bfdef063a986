-- $1 which steps go out on paper, $2 the county's time zone, $3 the steps whose numbers are wanted
with numbered as (
  select
    id,
    to_char(issued_at at time zone $2, 'yyyy') as year,
    row_number() over (partition by to_char(issued_at at time zone $2, 'yyyy') order by issued_position)::int as nth
  from desk.supervision_register
  where kind = any ($1::text[])
)
select id, year, nth
from numbered
where id = any ($3::text[])

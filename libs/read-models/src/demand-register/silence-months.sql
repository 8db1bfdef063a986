-- $1 townships, $2 the first and $3 the last month as yyyy-mm
with months as (
  select to_char(day, 'yyyy-mm') as month
  from generate_series(($2 || '-01')::date, ($3 || '-01')::date, interval '1 month') as day
),
told as (
  select township, month, sum(count)::int as demand
  from desk.demand_register
  where month between $2 and $3
  group by 1, 2
)
select
  t.township,
  m.month,
  coalesce(c.own, 0) as own,
  coalesce(c.proxy, 0) as proxy,
  coalesce(c.from_intake, 0) as "fromIntake",
  d.demand
from unnest($1::text[]) as t (township)
cross join months m
left join desk.raising_months c on c.township = t.township and c.month = m.month
left join told d on d.township = t.township and d.month = m.month
order by t.township, m.month

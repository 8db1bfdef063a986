-- $1 townships, $2 the first and $3 the last month as yyyy-mm, $4 the county's time zone
with months as (
  select to_char(day, 'yyyy-mm') as month
  from generate_series(($2 || '-01')::date, ($3 || '-01')::date, interval '1 month') as day
),
counted as (
  select
    township,
    to_char(raised_at at time zone $4, 'yyyy-mm') as month,
    count(*) filter (where not proxy)::int as own,
    count(*) filter (where proxy)::int as proxy,
    count(*) filter (where source in ('grid', '12345'))::int as from_intake
  from desk.call_register
  where raised_at >= (($2 || '-01')::timestamp at time zone $4)
    and raised_at < ((($3 || '-01')::date + interval '1 month')::timestamp at time zone $4)
  group by 1, 2
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
left join counted c on c.township = t.township and c.month = m.month
left join told d on d.township = t.township and d.month = m.month
order by t.township, m.month

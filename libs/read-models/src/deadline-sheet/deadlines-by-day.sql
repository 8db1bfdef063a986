-- $1 now, $2 first day, $3 last day, $4 unit or null, $5 everything, $6 own township or null, $7 own unit or null
select o."lastDay" as day,
  count(*)::integer as due,
  count(*) filter (where o."dueAt" < $1)::integer as overdue,
  count(*) filter (where o."limit" = 'respond')::integer as respond,
  count(*) filter (where o."limit" = 'onSite')::integer as "onSite",
  count(*) filter (where o."limit" = 'close')::integer as close
from desk.slip_register s
cross join lateral jsonb_to_recordset(s.owed) as o ("limit" text, "dueAt" text, "lastDay" text)
where s.open
  and o."lastDay" between $2 and $3
  and ($4::text is null or s.unit = $4)
  and ($5::boolean or s.township = $6 or s.unit = $7)
group by o."lastDay"
order by o."lastDay"

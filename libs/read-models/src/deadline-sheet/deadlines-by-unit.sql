-- $1 now, $2 today, $3 tomorrow, $4 unit or null, $5 everything, $6 own township or null, $7 own unit or null
select s.unit,
  count(*) filter (where o."dueAt" < $1)::integer as overdue,
  count(*) filter (where o."dueAt" >= $1 and o."lastDay" <= $2)::integer as today,
  count(*) filter (where o."dueAt" >= $1 and o."lastDay" > $2)::integer as tomorrow
from desk.slip_register s
cross join lateral jsonb_to_recordset(s.owed) as o ("limit" text, "dueAt" text, "lastDay" text)
where s.open
  and (o."lastDay" <= $3 or o."dueAt" < $1)
  and ($4::text is null or s.unit = $4)
  and ($5::boolean or s.township = $6 or s.unit = $7)
group by s.unit
order by s.unit

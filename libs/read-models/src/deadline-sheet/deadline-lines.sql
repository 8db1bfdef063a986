-- $1 now, $2 today, $3 tomorrow, $4 unit or null, $5 everything, $6 own township or null, $7 own unit or null, $8 day or null, $9 most, $10 passed over
select s.call, s.slip, s.number, s.subject, s.matter, s.township, s.urgency, s.unit, s.part, s.standing,
  o."limit", o."dueAt" as "dueAt", o."lastDay" as "lastDay", o.provisional,
  d.day
from desk.slip_register s
cross join lateral jsonb_to_recordset(s.owed) as o ("limit" text, "dueAt" text, "lastDay" text, provisional boolean)
cross join lateral (
  select case when o."dueAt" < $1 then 'overdue' when o."lastDay" <= $2 then 'today' else 'tomorrow' end as day
) d
where s.open
  and (o."lastDay" <= $3 or o."dueAt" < $1)
  and ($4::text is null or s.unit = $4)
  and ($5::boolean or s.township = $6 or s.unit = $7)
  and ($8::text is null or d.day = $8)
order by o."dueAt", s.call, s.slip, o."limit"
limit $9
offset $10

-- $1 consumer, $2 reaction, $3 after this key, $4 like one of these, $5 most
select p.key, p.state,
  (
    select coalesce(json_agg(json_build_object('name', t.name, 'dueAt', t.due_at)), '[]')
    from work.timer t
    where t.consumer = p.consumer
      and t.key = p.key
  ) as timers,
  p.key in (
    select o.key
    from work.outgoing o
    where o.reaction = $2
  ) as sending
from work.process p
where p.consumer = $1
  and p.key > $3
  and ($4::jsonb[] is null or p.state @> any ($4))
order by p.key
limit $5

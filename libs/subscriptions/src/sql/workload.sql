select
  (select count(*)::int from work.parked_event) as parked_events,
  (select count(*)::int from work.outgoing where parked) as parked_commands,
  (select count(*)::int from work.outgoing where not parked) as waiting_commands,
  (select count(*)::int from work.refusal) as refused_commands,
  (select count(*)::int from work.timer) as timers,
  (select min(due_at) from work.timer) as next_due_at

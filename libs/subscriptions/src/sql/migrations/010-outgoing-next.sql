create index outgoing_next
on work.outgoing (not_before, place)
where not parked

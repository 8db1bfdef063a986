delete from work.outgoing
where id = any ($1)

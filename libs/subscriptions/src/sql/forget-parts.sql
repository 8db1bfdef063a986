delete from work.checkpoint
where part_of = $1

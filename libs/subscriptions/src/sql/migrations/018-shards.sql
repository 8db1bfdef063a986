create index checkpoint_shards
on work.checkpoint (part_of)

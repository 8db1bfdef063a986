insert into work.generation (projection, version, generation, consumer, tables, stage)
values ($1, $2, $3, $4, $5, $6)

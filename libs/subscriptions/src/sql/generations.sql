select projection, version, generation, consumer, tables, stage, stale
from work.generation
where projection = $1
order by version, generation

select name, holder, term, ceil(extract(epoch from ends - clock_timestamp()) * 1000)::int as left_ms
from work.lease
where ends >= clock_timestamp()
order by name

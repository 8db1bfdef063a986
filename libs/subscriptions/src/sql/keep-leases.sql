-- $1 holder, $2 milliseconds, $3 held, $4 wanted, $5 most to take
with kept as (
  update work.lease
  set ends = clock_timestamp() + $2 * interval '1 millisecond'
  where name = any ($3)
    and holder = $1
  returning name
), free as (
  select w.name
  from unnest($4::text[]) w(name)
  left join work.lease l on l.name = w.name
  where l.ends is null
    or l.ends < clock_timestamp()
), taken as (
  insert into work.lease as l (name, holder, ends)
  select f.name, $1, clock_timestamp() + $2 * interval '1 millisecond'
  from free f
  order by f.name
  limit ceil($5::float8 * (select count(*) from free))::bigint
  on conflict (name) do update
  set holder = excluded.holder,
    ends = excluded.ends,
    term = l.term + 1
  where l.ends < clock_timestamp()
  returning name
)
select
  (select coalesce(array_agg(name), '{}') from kept) as kept,
  (select coalesce(array_agg(name), '{}') from taken) as taken,
  (select count(*)::int from free) as free,
  (
    select ceil(extract(epoch from min(l.ends) - clock_timestamp()) * 1000)::int
    from work.lease l
    where l.name = any ($4)
      and l.ends >= clock_timestamp()
  ) as next_ends_ms

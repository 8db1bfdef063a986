-- p_expected: -2 any, -1 no stream, -4 stream exists, n >= 0 that revision.
-- The events of all entries follow one another; p_count says how many belong to each.
create function es.append(
  p_stream   text[],
  p_expected bigint[],
  p_count    int[],
  p_id       uuid[],
  p_type     text[],
  p_data     jsonb[],
  p_meta     jsonb[]
)
returns table (outcome text, revision bigint, "position" bigint, taken uuid)
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '5s'
set enable_seqscan = off -- a plan made while the log was empty must not outlive its emptiness
as $$
declare
  v_before bigint;
  v_after  bigint;
  v_now    timestamptz;
begin
  if (select count(distinct s.name) < count(*) from unnest(p_stream) as s(name)) then
    raise exception 'a batch names each stream once' using errcode = 'invalid_parameter_value';
  end if;

  select h.position
  into strict v_before
  from es.head h
  for update;
  v_now := clock_timestamp();

  return query
  with entry as (
    select e.ord, e.stream, e.expected, e.n, sum(e.n) over (order by e.ord) - e.n as skip
    from unnest(p_stream, p_expected, p_count) with ordinality as e(stream, expected, n, ord)
  ), known as (
    select e.ord, s.stream, s.revision, s.position, s.id, s.revision - g.k as shift
    from entry e
    cross join lateral generate_series(e.skip + 1, e.skip + e.n) as g(k)
    cross join lateral (
      select x.stream, x.revision, x.position, x.id
      from es.events x
      where x.id = p_id[g.k]
      limit 1
    ) s
  ), repeated as (
    select e.ord,
      count(*) = e.n and min(k.shift) = max(k.shift) and bool_and(k.stream = e.stream) as whole,
      max(k.revision) as revision,
      max(k.position) as position,
      (array_agg(k.id))[1] as id
    from entry e
    join known k using (ord)
    group by e.ord, e.n
  ), judged as (
    select e.*, coalesce(c.revision, -1)::bigint as current, r.revision as old_revision, r.position as old_position, r.id,
      case
        when r.whole then 'duplicate'
        when r.ord is not null then 'id-taken'
        when e.expected in (-2, coalesce(c.revision, -1)) then 'appended'
        when e.expected = -4 and c.revision is not null then 'appended'
        else 'conflict'
      end as outcome
    from entry e
    left join repeated r using (ord)
    left join lateral (
      select x.revision
      from es.events x
      where x.stream = e.stream
      order by x.revision desc
      limit 1
    ) c on true
  ), placed as (
    select j.ord, j.stream, j.skip, j.n, j.current, v_before + sum(j.n) over (order by j.ord) - j.n as base
    from judged j
    where j.outcome = 'appended'
  ), stored as (
    insert into es.events (position, recorded_at, revision, id, stream, type, data, meta)
    select p.base + g.k - p.skip, v_now, p.current + g.k - p.skip, p_id[g.k], p.stream, p_type[g.k], p_data[g.k], p_meta[g.k]
    from placed p
    cross join lateral generate_series(p.skip + 1, p.skip + p.n) as g(k)
  )
  select j.outcome,
    case j.outcome when 'appended' then j.current + j.n when 'duplicate' then j.old_revision else j.current end,
    case j.outcome when 'appended' then (p.base + j.n)::bigint when 'duplicate' then j.old_position end,
    case j.outcome when 'id-taken' then j.id end
  from judged j
  left join placed p using (ord)
  order by j.ord;

  select coalesce(max(e.position), 0)
  into v_after
  from es.events e;
  if v_after > v_before then
    update es.head
    set position = v_after;
    perform pg_notify('es_appended', v_after::text);
  end if;
end
$$;

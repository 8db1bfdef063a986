import type { Pool } from 'pg';

const ZONE = 'Asia/Shanghai';
const dayOf = (moment: string): string => `to_char(${moment} at time zone '${ZONE}', 'YYYY-MM-DD')`;
/** A limit at midnight belongs to the day that it ends. */
const dayEnding = (limit: string): string => dayOf(`(${limit} - interval '1 millisecond')`);

/** Amounts that belong to one day of a slip's life, and which slips they count. */
interface OnDay {
  readonly day: string;
  readonly where: string;
  readonly amounts: Readonly<Record<string, string>>;
}

const OVERDUE = `completed_at is null and close_by < now()`;

const ON_DAYS: readonly OnDay[] = [
  {
    day: dayEnding('respond_by'),
    where: 'true',
    amounts: { response_rate_all_due_claimed: 'true', response_rate_all_due_met: 'answered' },
  },
  {
    day: dayEnding('close_by'),
    where: 'true',
    amounts: {
      closure_rate_closed_of_due_claimed: 'true',
      closure_rate_closed_of_due_met: 'closed_at is not null',
      on_time_rate_all_due_claimed: 'true',
      on_time_rate_all_due_met: 'completed_at is not null and on_time',
      on_time_rate_closed_plus_overdue_claimed: `completed_at is not null or ${OVERDUE}`,
      on_time_rate_closed_plus_overdue_met: 'completed_at is not null and on_time',
      on_time_rate_closed_claimed: 'completed_at is not null',
      on_time_rate_closed_met: 'completed_at is not null and on_time',
    },
  },
  {
    day: dayOf('dispatched_at'),
    where: 'true',
    amounts: {
      completion_rate_of_dispatched_claimed: 'true',
      completion_rate_of_dispatched_met: 'completed_at is not null',
      ...Object.fromEntries(
        ['return', 'rework', 'extension', 'dispute'].map((rate) => [`${rate}_rate_of_dispatched_claimed`, 'true']),
      ),
    },
  },
  {
    day: dayOf('closed_at'),
    where: 'closed_at is not null',
    amounts: { resolution_rate_solved_of_closed_claimed: 'true', resolution_rate_solved_of_closed_met: 'solved' },
  },
  {
    day: dayOf('closed_at'),
    where: 'closed_at is not null and rated',
    amounts: { satisfaction_rate_of_rated_claimed: 'true', satisfaction_rate_of_rated_met: 'satisfied' },
  },
];

const SPANS = `cross join lateral (values (day), (left(day, 7))) as spanned (span)`;

/** Each day's amounts, also those of the month, of all units and of all townships, as the projection keeps them. */
const figureDays = ({ day, where, amounts }: OnDay, columns: readonly string[]): string => `
  insert into desk.figure_days_v3 as kept (unit, township, span, ${columns.join(', ')})
  select coalesce(unit, ''), coalesce(township, ''), span, ${columns.map((column) => (column in amounts ? `sum(${column})` : '0')).join(', ')}
  from (
    select unit, township, ${day} as day, ${Object.entries(amounts)
      .map(([column, claim]) => `count(*) filter (where ${claim}) as ${column}`)
      .join(', ')}
    from bench_slips
    where ${where}
    group by 1, 2, 3
  ) daily ${SPANS}
  group by span, cube (unit, township)
  on conflict (township, span, unit) do update set
    ${Object.keys(amounts)
      .map((column) => `${column} = kept.${column} + excluded.${column}`)
      .join(', ')}`;

const OPEN_DAYS = `
  insert into desk.open_days_v3 (unit, township, day, open, overdue, suspended)
  select coalesce(unit, ''), coalesce(township, ''), ${dayOf('dispatched_at')},
    count(*) filter (where completed_at is null),
    count(*) filter (where ${OVERDUE}),
    0
  from bench_slips
  group by 3, cube (unit, township)`;

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const hourColumns = HOURS.map((hour) => `h${String(hour).padStart(2, '0')}`);

const RAISED_DAYS = `
  insert into desk.raised_days_v3 (unit, township, day, ${hourColumns.join(', ')})
  select coalesce(unit, ''), coalesce(township, ''), day, ${HOURS.map((hour) => `count(*) filter (where hour = ${hour})`).join(', ')}
  from (
    select unit, township, ${dayOf('raised_at')} as day, extract(hour from raised_at at time zone '${ZONE}')::int as hour
    from bench_slips
  ) raised
  group by day, grouping sets ((), (unit), (township))`;

const MATTER_DAYS = `
  insert into desk.matter_days_v3 (unit, township, span, matter, calls)
  select coalesce(unit, ''), coalesce(township, ''), span, matter, sum(calls)
  from (
    select unit, township, matter, ${dayOf('raised_at')} as day, count(*) as calls
    from bench_slips
    group by 1, 2, 3, 4
  ) daily ${SPANS}
  group by span, matter, grouping sets ((), (unit), (township))`;

/** Who has a call from when until when: the dispatch desk, the department, and its township to confirm. */
const STAYS = `
  select 'dispatch-desk' as unit, township, raised_at as began, dispatched_at as ended from bench_slips
  union all
  select unit, township, dispatched_at, completed_at from bench_slips
  union all
  select township, township, completed_at, closed_at from bench_slips where completed_at is not null`;

const DWELL_DAYS = `
  insert into desk.dwell_days_v3 (unit, township, span,
    lay_begun, lay_begun_ms, lay_ended, lay_ended_ms, borne_begun, borne_begun_ms, borne_ended, borne_ended_ms)
  select unit, township, span, begun, begun_ms, ended, ended_ms, begun, begun_ms, ended, ended_ms
  from (
    select unit, coalesce(township, '') as township, span,
      coalesce(sum(turns) filter (where begins), 0) as begun,
      coalesce(sum(turns * day_gap + ms) filter (where begins), 0) as begun_ms,
      coalesce(sum(turns) filter (where not begins), 0) as ended,
      coalesce(sum(turns * day_gap + ms) filter (where not begins), 0) as ended_ms
    from (
      select unit, township, begins, to_char(day, 'YYYY-MM-DD') as day, count(*) as turns,
        (extract(epoch from (day + interval '1 day')) * 1000 * count(*) - sum(extract(epoch from at) * 1000))::bigint as ms
      from (
        select unit, township, true as begins, began at time zone '${ZONE}' as at, date_trunc('day', began at time zone '${ZONE}') as day from (${STAYS}) stays
        union all
        select unit, township, false, ended at time zone '${ZONE}', date_trunc('day', ended at time zone '${ZONE}') from (${STAYS}) stays where ended is not null
      ) turned
      group by unit, township, begins, turned.day
    ) daily
    cross join lateral (values
      (day, 0::bigint),
      (left(day, 7), (extract(epoch from (date_trunc('month', day::timestamp) + interval '1 month' - day::timestamp - interval '1 day')) * 1000)::bigint)
    ) as spanned (span, day_gap)
    group by unit, span, grouping sets ((), (township))
  ) summed`;

/** A row for every slip, with an empty life in it: what a dashboard must not have to read. */
const SLIP_LIVES = `
  insert into desk.slip_lives_v3 (call, township, matter, units, raised_at, open, last_at, life, revision, position)
  select lpad(n::text, 36, '0'), township, matter, array[unit], raised_at, closed_at is null,
    greatest(close_by, closed_at), '{}', 5, lpad(n::text, 20, '0')
  from bench_slips`;

const SLIP_INDEXES = `
  select indexrelid::regclass::text as name
  from pg_index
  where indrelid = 'desk.slip_lives_v3'::regclass
    and not indisprimary
    and pg_get_indexdef(indexrelid) not like '%(position%'
    and pg_get_indexdef(indexrelid) not like '%("position"%'`;

/** Fills the tables that a dashboard reads from the slips, with set-based statements that count as the projection does. */
export const generatePapers = async (pool: Pool): Promise<void> => {
  const { rows } = await pool.query<{ column_name: string }>(
    `select column_name from information_schema.columns where table_schema = 'desk' and table_name = 'figure_days_v3' and data_type = 'integer'`,
  );
  const columns = rows.map(({ column_name }) => column_name);
  for (const onDay of ON_DAYS) await pool.query(figureDays(onDay, columns));
  for (const statement of [OPEN_DAYS, RAISED_DAYS, MATTER_DAYS, DWELL_DAYS]) await pool.query(statement);
  await pool.query('alter table desk.slip_lives_v3 set unlogged');
  for (const { name } of (await pool.query<{ name: string }>(SLIP_INDEXES)).rows)
    await pool.query(`drop index ${name}`);
  await pool.query(SLIP_LIVES);
  await pool.query('drop table bench_slips');
  await pool.query('vacuum analyze');
};

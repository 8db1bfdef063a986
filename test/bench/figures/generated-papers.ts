import type { Pool, PoolClient } from 'pg';
import type { Tell } from '../rounds.js';

const ZONE = 'Asia/Shanghai';
const dayOf = (moment: string): string => `(${moment} at time zone '${ZONE}')::date`;
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

const SPANS = `cross join lateral (values (day::text), (left(day::text, 7))) as spanned (span)`;

const daily = ({ day, where, amounts }: OnDay, columns: readonly string[]): string => `
  select unit, township, ${day} as day, ${columns
    .map((column) => `${column in amounts ? `count(*) filter (where ${amounts[column]})` : '0'} as ${column}`)
    .join(', ')}
  from bench_slips
  where ${where}
  group by 1, 2, 3`;

const summed = (columns: readonly string[]): string =>
  columns.map((column) => `sum(${column}) as ${column}`).join(', ');

/** Each day's amounts, also those of the month, of all units and of all townships, as the projection keeps them. */
const figureDays = (columns: readonly string[]): string => `
  insert into desk.figure_days_v4 (unit, township, span, ${columns.join(', ')})
  select coalesce(unit, ''), coalesce(township, ''), span, ${summed(columns)}
  from (
    select unit, township, day, ${summed(columns)}
    from (${ON_DAYS.map((onDay) => daily(onDay, columns)).join(' union all ')}) parts
    group by 1, 2, 3
  ) daily ${SPANS}
  group by span, cube (unit, township)`;

const OPEN_DAYS = `
  insert into desk.open_days_v4 (unit, township, day, open, overdue, suspended)
  select coalesce(unit, ''), coalesce(township, ''), day::text, sum(open), sum(overdue), 0
  from (
    select unit, township, ${dayOf('dispatched_at')} as day,
      count(*) filter (where completed_at is null) as open,
      count(*) filter (where ${OVERDUE}) as overdue
    from bench_slips
    group by 1, 2, 3
  ) daily
  group by day, cube (unit, township)`;

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const hourColumns = HOURS.map((hour) => `h${String(hour).padStart(2, '0')}`);

const RAISED_DAYS = `
  insert into desk.raised_days_v4 (unit, township, day, ${hourColumns.join(', ')})
  select coalesce(unit, ''), coalesce(township, ''), day::text,
    ${HOURS.map((hour) => `coalesce(sum(calls) filter (where hour = ${hour}), 0)`).join(', ')}
  from (
    select unit, township, ${dayOf('raised_at')} as day, extract(hour from raised_at at time zone '${ZONE}')::int as hour,
      count(*) as calls
    from bench_slips
    group by 1, 2, 3, 4
  ) raised
  group by day, grouping sets ((), (unit), (township))`;

const MATTER_DAYS = `
  insert into desk.matter_days_v4 (unit, township, span, matter, calls)
  select coalesce(unit, ''), coalesce(township, ''), span, matter, sum(calls)
  from (
    select unit, township, matter, ${dayOf('raised_at')} as day, count(*) as calls
    from bench_slips
    group by 1, 2, 3, 4
  ) daily ${SPANS}
  group by span, matter, grouping sets ((), (unit), (township))`;

/** Who has a call from when on, and until when: the dispatch desk, the department, and its township to confirm. */
const TURNS = [
  { unit: `'dispatch-desk'`, began: 'raised_at', ended: 'dispatched_at' },
  { unit: 'unit', began: 'dispatched_at', ended: 'completed_at' },
  { unit: 'township', began: 'completed_at', ended: 'closed_at' },
] as const;

const turnsOf = (unit: string, moment: string, begins: boolean): string => `
  select ${unit} as unit, township, ${begins} as begins, ${dayOf(moment)} as day, count(*) as turns,
    (count(*) * 86400000 - sum(extract(epoch from (${moment} at time zone '${ZONE}') - date_trunc('day', ${moment} at time zone '${ZONE}')) * 1000))::bigint as ms
  from bench_slips
  where ${moment} is not null
  group by 1, 2, 3, 4`;

const sums = (column: string, which: string): string => `
  coalesce(sum(turns) filter (where ${which}), 0) as ${column},
  coalesce(sum(turns * gap + ms) filter (where ${which}), 0) as ${column}_ms`;

const DWELL_DAYS = `
  insert into desk.dwell_days_v4 (unit, township, span,
    lay_begun, lay_begun_ms, lay_ended, lay_ended_ms, borne_begun, borne_begun_ms, borne_ended, borne_ended_ms)
  select unit, township, span, begun, begun_ms, ended, ended_ms, begun, begun_ms, ended, ended_ms
  from (
    select unit, coalesce(township, '') as township, span, ${sums('begun', 'begins')}, ${sums('ended', 'not begins')}
    from (${TURNS.flatMap(({ unit, began, ended }) => [turnsOf(unit, began, true), turnsOf(unit, ended, false)]).join(' union all ')}) daily
    cross join lateral (values
      (day::text, 0),
      (left(day::text, 7), ((date_trunc('month', day) + interval '1 month')::date - day - 1) * 86400000::bigint)
    ) as spanned (span, gap)
    group by unit, span, grouping sets ((), (township))
  ) summed`;

/** A row for every slip, with an empty life in it: what a dashboard must not have to read. */
const SLIP_LIVES = `
  insert into desk.slip_lives_v4 (call, township, matter, units, raised_at, open, last_at, life, revision, position)
  select lpad(n::text, 36, '0'), township, matter, array[unit], raised_at, closed_at is null,
    greatest(close_by, closed_at), '{}', 5, lpad(n::text, 20, '0')
  from bench_slips`;

/** All indexes but those of the keys and of places in the log: made again when the rows are there. */
const INDEXES = `
  select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as made
  from pg_index
  where indrelid = $1::regclass
    and not indisprimary`;

const TABLES = ['figure_days_v4', 'open_days_v4', 'raised_days_v4', 'matter_days_v4', 'dwell_days_v4', 'slip_lives_v4'];

/** The rows are written without their indexes and without a log of writes, and indexed afterwards. */
const fill = async (client: PoolClient, table: string, statement: string): Promise<number> => {
  await client.query(`alter table desk.${table} set unlogged`);
  const { rows } = await client.query<{ name: string; made: string }>(INDEXES, [`desk.${table}`]);
  for (const { name } of rows) await client.query(`drop index ${name}`);
  const { rowCount } = await client.query(statement);
  for (const { made } of rows) if (!made.includes('gin')) await client.query(made);
  await client.query(`analyze desk.${table}`);
  return rowCount ?? 0;
};

const figureColumns = async (client: PoolClient): Promise<readonly string[]> => {
  const { rows } = await client.query<{ column_name: string }>(
    `select column_name from information_schema.columns where table_schema = 'desk' and table_name = 'figure_days_v4' and data_type = 'integer'`,
  );
  return rows.map(({ column_name }) => column_name);
};

/** Fills the tables that a dashboard reads from the slips, with set-based statements that count as the projection does. */
export const generatePapers = async (pool: Pool, tell: Tell): Promise<void> => {
  const client = await pool.connect();
  try {
    await client.query(`set work_mem = '1GB'; set maintenance_work_mem = '1GB'`);
    const figures = figureDays(await figureColumns(client));
    const statements = [figures, OPEN_DAYS, RAISED_DAYS, MATTER_DAYS, DWELL_DAYS, SLIP_LIVES];
    for (const [nth, table] of TABLES.entries())
      tell(`${table}: ${await fill(client, table, statements[nth] as string)} rows`);
    await client.query('drop table bench_slips');
  } finally {
    client.release();
  }
};

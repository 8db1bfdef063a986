import type { Pool } from 'pg';
import { demoMatters } from '../../../apps/huying/src/demo/demo-matters.js';
import { DEPARTMENTS } from '../../../apps/huying/src/demo/departments.js';
import { TOWNSHIPS } from '../../../apps/huying/src/demo/townships.js';

const MATTERS = [...new Set(demoMatters().map(({ matter }) => matter))];

/**
 * So many slips, each of a call of its own, over the last three years up to now: every department and township of the
 * demo county, some busier than others; nine of ten in office hours; 1 in 25 late, 1 in 30 never completed.
 */
const SLIPS = `
  create unlogged table bench_slips as
  select n, unit, township, matter, raised_at, dispatched_at, respond_by, close_by,
    case when close_took is not null and dispatched_at + close_took < now then dispatched_at + close_took end as completed_at,
    case when close_took is not null and dispatched_at + close_took + confirm_took < now then dispatched_at + close_took + confirm_took end as closed_at,
    dispatched_at + respond_took <= respond_by as answered,
    dispatched_at + close_took <= close_by as on_time,
    solved, rated, satisfied
  from (
    select n, now,
      ($2::text[])[1 + floor(power(random(), 1.5) * $3)::int] as unit,
      ($4::text[])[1 + floor(power(random(), 1.3) * $5)::int] as township,
      ($6::text[])[1 + floor(power(random(), 2) * $7)::int] as matter,
      raised_at,
      raised_at + random() * interval '6 hours' as dispatched_at,
      raised_at + interval '2 days' as respond_by,
      raised_at + interval '7 days' as close_by,
      random() * interval '50 hours' as respond_took,
      case when random() < 0.967 then random() * interval '175 hours' end as close_took,
      random() * interval '3 days' as confirm_took,
      random() < 0.85 as solved, random() < 0.6 as rated, random() < 0.93 as satisfied
    from (
      select n, now,
        date_trunc('day', now - random() * interval '1095 days', 'Asia/Shanghai')
          + case when random() < 0.9 then interval '8 hours' + random() * interval '9 hours' else random() * interval '24 hours' end as raised_at
      from generate_series(1, $1::int) n, (select now() as now) present
    ) raised
    where raised_at + interval '6 hours' < now
  ) lived`;

/** Makes the slips; returns how many. */
export const generateSlips = async (pool: Pool, count: number): Promise<number> => {
  const units = DEPARTMENTS.map(({ code }) => code);
  const townships = TOWNSHIPS.map(({ code }) => code);
  const values = [count, units, units.length, townships, townships.length, MATTERS, MATTERS.length];
  await pool.query(SLIPS, values);
  const { rows } = await pool.query<{ count: number }>('select count(*)::int from bench_slips');
  return rows[0]?.count ?? 0;
};

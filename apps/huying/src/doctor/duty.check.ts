import type { CountyExamined } from './county-examined.js';
import { type Finding, ok, warning } from './finding.js';

const NAME = 'duty';

/** How many timekeepers are at work on this database, in whatever process: each listens for timers that others set. */
export const timekeepersOnDuty = async ({ pool }: Pick<CountyExamined, 'pool'>): Promise<number> => {
  const { rows } = await pool.query<{ keepers: number }>(
    `select count(*)::int as keepers from pg_stat_activity where datname = current_database() and query = 'listen work'`,
  );
  return rows[0]?.keepers ?? 0;
};

/** Somebody watches the limits. */
export const checkDuty = (timekeepers: number): Finding =>
  timekeepers > 0
    ? ok(NAME, { zh: `有 ${timekeepers} 个守时者在岗`, en: `timekeepers on duty: ${timekeepers}` }, { timekeepers })
    : warning(
        NAME,
        { zh: '没有人守着时限：呼应没有在运行', en: 'nobody watches the limits: huying is not running' },
        {
          zh: '运行 huying start；停机期间到期的会立即补上',
          en: 'run huying start: what fell due meanwhile happens at once',
        },
        { timekeepers },
      );

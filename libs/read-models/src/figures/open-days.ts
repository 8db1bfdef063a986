import { isInStock, type SlipLife } from '@app/domain';
import type { Counters, Share, Table } from '@app/subscriptions';
import { asMarked, inEveryScope } from './figure-days.counters.js';
import type { SlipLivesRow } from './slip-lives.row.js';
import { figureDay } from './zone.js';

/** What is still open, by the day of its dispatch: how old it is follows from the day on which one looks. */
export const OPEN_DAYS: Table = {
  name: 'open_days',
  columns: {
    unit: 'text',
    township: 'text',
    day: 'text',
    open: 'integer',
    overdue: 'integer',
    suspended: 'integer',
  },
  key: ['unit', 'township', 'day'],
  indexes: ['(unit, township) where open > 0'],
};

const sharesOf = (life: SlipLife): readonly Share[] => {
  const slip = asMarked(life);
  if (slip?.dispatchedAt === undefined || !isInStock(slip.standing)) return [];
  const suspended = slip.standing === 'suspended';
  const overdue = !suspended && slip.closureMissed !== undefined;
  const { unit, township } = life;
  return [
    {
      ...{ unit, township, day: figureDay(slip.dispatchedAt), open: 1 },
      ...(suspended && { suspended: 1 }),
      ...(overdue && { overdue: 1 }),
    },
  ];
};

export const openDays: Counters<SlipLivesRow> = {
  table: OPEN_DAYS,
  count: ({ life }) => life.slips.flatMap(sharesOf),
  under: inEveryScope,
};

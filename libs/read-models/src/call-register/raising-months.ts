import { DEMAND_SOURCES } from '@app/domain';
import type { Counters, Table } from '@app/subscriptions';
import { monthOf } from '../figures/spans.js';
import { figureDay } from '../figures/zone.js';
import type { CallRegisterRow } from './call-register.row.js';

/** Calls of a township by the month in which they were raised: its own, those raised in its name, and those of both that came from the grid or 12345. */
export const RAISING_MONTHS: Table = {
  name: 'raising_months',
  columns: { township: 'text', month: 'text', own: 'integer', proxy: 'integer', from_intake: 'integer' },
  key: ['township', 'month'],
};

const INTAKE: readonly string[] = DEMAND_SOURCES;

export const raisingMonths: Counters<CallRegisterRow> = {
  table: RAISING_MONTHS,
  sees: ({ call }) => call, // how it was raised never changes
  count: ({ township, raised_at, proxy, source }) => [
    {
      ...{ township, month: monthOf(figureDay(raised_at)), [proxy ? 'proxy' : 'own']: 1 },
      ...(INTAKE.includes(source) && { from_intake: 1 }),
    },
  ],
};

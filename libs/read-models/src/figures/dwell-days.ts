import { DISPATCH_DESK, type Held, type Stay, staysOf } from '@app/domain';
import { epochMs, type Instant, instant } from '@app/kernel';
import type { Counters, Share, Table } from '@app/subscriptions';
import type { SlipLivesRow } from './slip-lives.row.js';
import { ALL, endOf, spansOfDay } from './spans.js';
import { beginningOf, figureDay } from './zone.js';

/** Who has it, and who bears it. */
export const COLUMNS = ['lay', 'borne'] as const;
type Column = (typeof COLUMNS)[number];

/**
 * When stays began and ended, by day and month: so many, and how many milliseconds before the end of the span. How long
 * calls lay anywhere until a moment is what all stays begun before it last until then, less what those ended would have.
 */
export const DWELL_DAYS: Table = {
  name: 'dwell_days',
  columns: {
    unit: 'text',
    township: 'text',
    span: 'text',
    ...Object.fromEntries(
      COLUMNS.flatMap((column) => [
        [`${column}_begun`, 'integer'],
        [`${column}_begun_ms`, 'bigint'],
        [`${column}_ended`, 'integer'],
        [`${column}_ended_ms`, 'bigint'],
      ]),
    ),
  },
  key: ['township', 'span', 'unit'],
};

const NEVER = instant('9999-01-01T00:00:00Z');

const unitOf = ({ holder }: Stay): string => (holder.is === 'dispatch desk' ? DISPATCH_DESK : holder.unit);

interface Turn {
  readonly unit: string;
  readonly column: Column;
  readonly what: 'begun' | 'ended';
  readonly at: Instant;
}

const turnsOf = (stay: Stay): readonly Turn[] =>
  COLUMNS.flatMap((column) => {
    const unit = column === 'borne' ? (stay.borne?.bears ?? unitOf(stay)) : unitOf(stay);
    const begun: Turn = { unit, column, what: 'begun', at: stay.from };
    return stay.lasting ? [begun] : [begun, { unit, column, what: 'ended', at: stay.to }];
  });

const sharesOf = ({ unit, column, what, at }: Turn, township: string): readonly Share[] =>
  spansOfDay(figureDay(at)).flatMap((span) =>
    [ALL, township].map((whose) => ({
      ...{ unit, township: whose, span },
      [`${column}_${what}`]: 1,
      [`${column}_${what}_ms`]: beginningOf(endOf(span)) - epochMs(at),
    })),
  );

const turnsIn = (held: Held): readonly Turn[] => staysOf(held, { at: NEVER }).flatMap(turnsOf);

/** Where calls lay, and who bears it. */
export const dwellDays: Counters<SlipLivesRow> = {
  table: DWELL_DAYS,
  count: ({ life, township }) => turnsIn(life.held).flatMap((turn) => sharesOf(turn, township)),
};

import { DISPATCH_DESK, type Held, type Stay, staysOf } from '@app/domain';
import { epochMs, type Instant, instant, type LocalDate } from '@app/kernel';
import type { Counters, Share, Table } from '@app/subscriptions';
import type { SlipLivesRow } from './slip-lives.row.js';
import { ALL, monthOf } from './spans.js';
import { endMsOf, figureDay } from './zone.js';

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
  readonly columns: readonly Column[];
  readonly stay: Stay;
}

/** With whom it lay, and who bears it: mostly the same. */
const turnsOf = (stay: Stay): readonly Turn[] => {
  const unit = unitOf(stay);
  const bears = stay.borne?.bears ?? unit;
  if (unit === bears) return [{ unit, columns: COLUMNS, stay }];
  return [
    { unit, columns: ['lay'], stay },
    { unit: bears, columns: ['borne'], stay },
  ];
};

const shareOf = (what: 'begun' | 'ended', at: Instant, { unit, columns }: Turn, township: string): Share => {
  const span = figureDay(at);
  const ms = endMsOf(span) - epochMs(at);
  const share: Record<string, string | number> = { unit, township, span };
  for (const column of columns) {
    share[`${column}_${what}`] = 1;
    share[`${column}_${what}_ms`] = ms;
  }
  return share;
};

const sharesOf = (turn: Turn, township: string): readonly Share[] => {
  const { from, to, lasting } = turn.stay;
  const begun = shareOf('begun', from, turn, township);
  return lasting ? [begun] : [begun, shareOf('ended', to, turn, township)];
};

const TURNS = COLUMNS.flatMap((column) => [`${column}_begun`, `${column}_ended`]);

/** The same turns, seen from the end of the month. */
const ofMonth = (sum: Share): Share => {
  const span = monthOf(sum.span as LocalDate);
  const further = endMsOf(span) - endMsOf(sum.span as string);
  const later = TURNS.map((turns) => [
    `${turns}_ms`,
    Number(sum[`${turns}_ms`] ?? 0) + further * Number(sum[turns] ?? 0),
  ]);
  return { ...sum, span, ...Object.fromEntries(later) };
};

const turnsIn = (held: Held): readonly Turn[] => staysOf(held, { at: NEVER }).flatMap(turnsOf);

/** Where calls lay, and who bears it. */
export const dwellDays: Counters<SlipLivesRow> = {
  table: DWELL_DAYS,
  sees: ({ life }) => life.held,
  count: ({ life, township }) => turnsIn(life.held).flatMap((turn) => sharesOf(turn, township)),
  under: (sum) => [sum, ofMonth(sum)].flatMap((share) => [share, { ...share, township: ALL }]),
};

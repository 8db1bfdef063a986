import {
  belongsTo,
  DEFAULT_SETTINGS,
  localDate,
  measuresWith,
  type SlipLife,
  type SlipSoFar,
  soFar,
} from '@app/domain';
import type { Counters, Share } from '@app/subscriptions';
import { AMOUNTS, type Amount, columnOf, FIGURE_DAYS } from './figure-days.row.js';
import type { SlipLivesRow } from './slip-lives.row.js';

type Sums = Record<string, string | number>;

/** The days are those of the rule book's own time zone; figures in another are counted over the slips. */
export const FIGURE_DAYS_ZONE = DEFAULT_SETTINGS.timeZone;

const COLUMNS = measuresWith().map((measure) => ({
  measure,
  columns: Object.fromEntries(AMOUNTS.map((amount) => [amount, columnOf(measure, amount)])) as Record<Amount, string>,
}));

const amountsOf = (met: boolean, { excluded }: SlipSoFar): readonly Amount[] => {
  if (excluded === undefined) return met ? ['claimed', 'met'] : ['claimed'];
  return met ? ['claimed_excluded', 'met_excluded'] : ['claimed_excluded'];
};

/** Seen from its last mark: what is missed has one, made by the clock within a second. */
const asMarked = (life: SlipLife): SlipSoFar | undefined => {
  const last = life.marks.at(-1);
  return last && soFar(life, last.at);
};

const sharesOf = (life: SlipLife): readonly Share[] => {
  const slip = asMarked(life);
  const days = new Map<string, Sums>();
  for (const { measure, columns } of slip === undefined ? [] : COLUMNS) {
    const claim = measure.claim(slip as SlipSoFar);
    if (claim === undefined) continue;
    const day = localDate(belongsTo(claim), FIGURE_DAYS_ZONE);
    const sums = days.get(day) ?? { unit: life.unit, township: life.township, day };
    for (const amount of amountsOf(claim.met, slip as SlipSoFar)) sums[columns[amount]] = 1;
    days.set(day, sums);
  }
  return [...days.values()];
};

/** What a call's slips count for, day by day. */
export const figureDays: Counters<SlipLivesRow> = {
  table: FIGURE_DAYS,
  count: ({ life }) => life.slips.flatMap(sharesOf),
};

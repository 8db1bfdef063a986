import { measuresWith, type SlipLife, type SlipSoFar, soFar } from '@app/domain';
import type { LocalDate } from '@app/kernel';
import type { Counters, Share } from '@app/subscriptions';
import { AMOUNTS, type Amount, columnOf, FIGURE_DAYS } from './figure-days.row.js';
import type { SlipLivesRow } from './slip-lives.row.js';
import { ALL, spansOfDay } from './spans.js';
import { figureDay, figureDayEnding } from './zone.js';

type Sums = Record<string, string | number>;

const COLUMNS = measuresWith().map((measure) => ({
  measure,
  columns: Object.fromEntries(AMOUNTS.map((amount) => [amount, columnOf(measure, amount)])) as Record<Amount, string>,
}));

const amountsOf = (met: boolean, { excluded }: SlipSoFar): readonly Amount[] => {
  if (excluded === undefined) return met ? ['claimed', 'met'] : ['claimed'];
  return met ? ['claimed_excluded', 'met_excluded'] : ['claimed_excluded'];
};

/** Seen from its last mark: what is missed has one, made by the clock within a second. */
export const asMarked = (life: SlipLife): SlipSoFar | undefined => {
  const last = life.marks.at(-1);
  if (last === undefined) return undefined;
  const known = marked.get(life) ?? soFar(life, last.at);
  marked.set(life, known);
  return known;
};

const marked = new WeakMap<SlipLife, SlipSoFar>();

const sharesOf = (life: SlipLife): readonly Share[] => {
  const slip = asMarked(life);
  const days = new Map<string, Sums>();
  for (const { measure, columns } of slip === undefined ? [] : COLUMNS) {
    const claim = measure.claim(slip as SlipSoFar);
    if (claim === undefined) continue;
    const span = claim.isLimit ? figureDayEnding(claim.on) : figureDay(claim.on);
    const sums = days.get(span) ?? { unit: life.unit, township: life.township, span };
    for (const amount of amountsOf(claim.met, slip as SlipSoFar)) sums[columns[amount]] = 1;
    days.set(span, sums);
  }
  return [...days.values()];
};

/** A unit's slips of a township are the unit's, the township's, and the county's. */
export const inEveryScope = (share: Share): readonly Share[] => [
  share,
  { ...share, unit: ALL },
  { ...share, township: ALL },
  { ...share, unit: ALL, township: ALL },
];

/** What a call's slips count for, day by day and month by month. */
export const figureDays: Counters<SlipLivesRow> = {
  table: FIGURE_DAYS,
  count: ({ life }) => life.slips.flatMap(sharesOf),
  under: (sum) => spansOfDay(sum.span as LocalDate).flatMap((span) => inEveryScope({ ...sum, span })),
};

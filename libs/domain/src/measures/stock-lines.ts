import { earliest, type Instant } from '@app/kernel';
import { type AsOf, asOf } from './as-of.js';
import { isWithin, type Period } from './asking.js';
import type { SlipLife } from './life.js';
import { isInStock, type LifeStanding, standingAfter } from './life-standing.js';
import { soFar } from './slip-so-far.js';
import type { StockLine } from './stock.js';

type Release = Extract<LifeStanding, StockLine & ('returned' | 'discharged' | 'withdrawn')>;

/** A line in which a slip is counted, and when it went in or out, or until when it is seen to stand there. */
export interface StockEntry {
  readonly line: StockLine;
  readonly on: Instant;
}

const flow = (before: LifeStanding, after: LifeStanding): readonly StockLine[] => {
  if (before === after || (isInStock(before) && isInStock(after))) return [];
  if (after === 'open') return [before === 'completed' ? 'reopened' : 'dispatched'];
  return after === 'completed' ? ['completed'] : ['released', after as Release];
};

const at = (lines: readonly StockLine[], on: Instant): readonly StockEntry[] => lines.map((line) => ({ line, on }));

/** What went in and out since a moment, and whether it was there before. */
const flows = ({ marks }: SlipLife, since: Period): readonly StockEntry[] => {
  let standing: LifeStanding = 'undispatched';
  let carriedOver: readonly StockEntry[] = [];
  const entries: StockEntry[] = [];
  for (const mark of marks) {
    const after = standingAfter(standing, mark);
    if (isWithin(since, mark.at)) entries.push(...at(flow(standing, after), mark.at));
    else carriedOver = isInStock(after) ? at(['carriedOver'], since.from ?? mark.at) : [];
    standing = after;
  }
  return [...carriedOver, ...entries];
};

const stand = (life: SlipLife, end: Instant): readonly StockLine[] => {
  const { standing, closureMissed } = soFar(life, end);
  if (standing === 'suspended') return ['open', 'suspended'];
  if (standing !== 'open') return [];
  return ['open', closureMissed === undefined ? 'inTime' : 'overdue'];
};

/** The lines of the stock table in which a slip is counted, as often as it is, each with its moment. */
export const stockEntries = (life: SlipLife, { from, to }: Period, moment: AsOf): readonly StockEntry[] => {
  const known = asOf(life, moment);
  const untilTheEnd = { ...known, marks: known.marks.filter(({ at }) => isWithin(to === undefined ? {} : { to }, at)) };
  const end = earliest(to, moment.at) ?? moment.at;
  return [...flows(untilTheEnd, from === undefined ? {} : { from }), ...at(stand(untilTheEnd, end), end)];
};

/** The same without their moments. */
export const stockLines = (life: SlipLife, period: Period, moment: AsOf): readonly StockLine[] =>
  stockEntries(life, period, moment).map(({ line }) => line);

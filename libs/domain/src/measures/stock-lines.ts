import { earliest, type Instant } from '@app/kernel';
import { type AsOf, asOf } from './as-of.js';
import { isWithin, type Period } from './asking.js';
import type { SlipLife } from './life.js';
import { isInStock, type LifeStanding, standingAfter } from './life-standing.js';
import { soFar } from './slip-so-far.js';
import type { StockLine } from './stock.js';

type Release = Extract<LifeStanding, StockLine & ('returned' | 'discharged' | 'withdrawn')>;

const flow = (before: LifeStanding, after: LifeStanding): readonly StockLine[] => {
  if (before === after || (isInStock(before) && isInStock(after))) return [];
  if (after === 'open') return [before === 'completed' ? 'reopened' : 'dispatched'];
  return after === 'completed' ? ['completed'] : ['released', after as Release];
};

/** What went in and out since a moment, and whether it was there before. */
const flows = ({ marks }: SlipLife, since: Period): readonly StockLine[] => {
  let standing: LifeStanding = 'undispatched';
  let carriedOver = false;
  const lines: StockLine[] = [];
  for (const mark of marks) {
    const after = standingAfter(standing, mark);
    if (isWithin(since, mark.at)) lines.push(...flow(standing, after));
    else carriedOver = isInStock(after);
    standing = after;
  }
  return carriedOver ? ['carriedOver', ...lines] : lines;
};

const stand = (life: SlipLife, end: Instant): readonly StockLine[] => {
  const { standing, closureMissed } = soFar(life, end);
  if (standing === 'suspended') return ['open', 'suspended'];
  if (standing !== 'open') return [];
  return ['open', closureMissed === undefined ? 'inTime' : 'overdue'];
};

/** The lines of the stock table in which a slip is counted, as often as it is. */
export const stockLines = (life: SlipLife, { from, to }: Period, moment: AsOf): readonly StockLine[] => {
  const known = asOf(life, moment);
  const untilTheEnd = { ...known, marks: known.marks.filter(({ at }) => isWithin(to === undefined ? {} : { to }, at)) };
  const end = earliest(to, moment.at) ?? moment.at;
  return [...flows(untilTheEnd, from === undefined ? {} : { from }), ...stand(untilTheEnd, end)];
};

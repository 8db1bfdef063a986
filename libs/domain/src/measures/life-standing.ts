import type { Mark, What } from './mark.js';

/** Where a slip stands in the stock. */
export type LifeStanding =
  | 'undispatched'
  | 'open'
  | 'suspended'
  | 'completed'
  | 'returned'
  | 'discharged'
  | 'withdrawn';

interface Step {
  readonly from: readonly LifeStanding[];
  readonly to: LifeStanding;
}

const INSIDE: readonly LifeStanding[] = ['open', 'suspended'];

const STEPS: { readonly [W in What]?: Step } = {
  dispatched: { from: ['undispatched'], to: 'open' },
  suspended: { from: ['open'], to: 'suspended' },
  resumed: { from: ['suspended'], to: 'open' },
  completed: { from: INSIDE, to: 'completed' },
  reworked: { from: ['completed'], to: 'open' },
  returned: { from: INSIDE, to: 'returned' },
  discharged: { from: INSIDE, to: 'discharged' },
  withdrawn: { from: INSIDE, to: 'withdrawn' },
};

/** The standing after a mark; a mark that cannot follow changes nothing. */
export const standingAfter = (standing: LifeStanding, { what }: Pick<Mark, 'what'>): LifeStanding => {
  const step = STEPS[what];
  return step?.from.includes(standing) ? step.to : standing;
};

export const standingOf = (marks: readonly Mark[]): LifeStanding =>
  marks.reduce<LifeStanding>(standingAfter, 'undispatched');

/** 在办: the department still owes something; what is suspended stays in the stock. */
export const isInStock = (standing: LifeStanding): boolean => INSIDE.includes(standing);

/** Returned, discharged or withdrawn: gone from the stock without being completed. */
export const isReleased = (standing: LifeStanding): boolean =>
  standing === 'returned' || standing === 'discharged' || standing === 'withdrawn';

import type { Instant } from '@app/kernel';
import type { Rules } from '../deadlines/rules.js';
import { STEPS, type StepKind, type Trigger } from '../ladder/ladder.js';
import { countsAt, type Step, type Supervision } from './supervision.state.js';
import { sameWindowAs, windowOf } from './window.js';

/** How far a count has come that brings a step about: 2 of 3 red cards in 2026-Q1. */
export interface Nearing {
  readonly step: StepKind;
  readonly counts: StepKind;
  readonly counted: number;
  readonly of: number;
  readonly window: string;
}

/** Where a unit stands: what counts against it in the quarter, what it owes, and what is next. */
export interface OnTheLadder {
  readonly quarter: string;
  /** Of each kind in the quarter, without those recalled. */
  readonly inQuarter: Readonly<Record<StepKind, number>>;
  /** The harshest step of the quarter, if there is any. */
  readonly highest?: StepKind;
  readonly toAnswer: readonly Step[];
  readonly toReceive: readonly Step[];
  readonly nearing: readonly Nearing[];
}

const standing = ({ standing: is }: Step): boolean => is !== 'recalled';

const nearingOf = (
  step: StepKind,
  { step: counts, count, within }: Extract<Trigger, { on: 'steps' }>,
  steps: readonly Step[],
  at: Instant,
  timeZone: string,
): Nearing => {
  const window = windowOf(at, within, timeZone);
  const isIn = sameWindowAs(at, within, timeZone);
  const counted = steps.filter((one) => one.kind === counts && isIn(countsAt(one)));
  return { step, counts, counted: counted.length, of: count, window };
};

/** Where a unit stands at a moment, under the ladder in force. */
export const standingOnTheLadder = (
  { steps }: Supervision,
  at: Instant,
  { ladder, settings }: Pick<Rules, 'ladder' | 'settings'>,
): OnTheLadder => {
  const { timeZone } = settings;
  const quarter = windowOf(at, 'quarter', timeZone);
  const inForce = steps.filter(standing);
  const isIn = sameWindowAs(at, 'quarter', timeZone);
  const now = inForce.filter((step) => isIn(countsAt(step)));
  const highest = STEPS.findLast((kind) => now.some((step) => step.kind === kind));
  return {
    quarter,
    inQuarter: Object.fromEntries(
      STEPS.map((kind) => [kind, now.filter((step) => step.kind === kind).length]),
    ) as OnTheLadder['inQuarter'],
    ...(highest && { highest }),
    toAnswer: inForce.filter((step) => step.standing === 'awaiting answer'),
    toReceive: inForce.filter(({ received, kind }) => !received && kind !== 'yellow-card'),
    nearing: ladder.rungs.flatMap(({ step, on }) =>
      on.flatMap((trigger) => (trigger.on === 'steps' ? [nearingOf(step, trigger, inForce, at, timeZone)] : [])),
    ),
  };
};

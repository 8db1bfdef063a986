import type { Instant, StepId } from '@app/kernel';
import type { Rules } from '../deadlines/rules.js';
import type { Ladder, StepKind } from '../ladder/ladder.js';
import { type Nearing, type OnTheLadder, standingOnTheLadder } from './on-the-ladder.js';
import type { Supervision } from './supervision.state.js';

/** A count that another ladder lets bring a step about at another number; absent where one of the two counts nothing. */
export interface CountMoved {
  readonly step: StepKind;
  readonly counts: StepKind;
  readonly counted: number;
  readonly window: string;
  readonly was?: number;
  readonly is?: number;
}

/** What another ladder means to a unit: the steps that keep their limits, and the counts that it takes otherwise. */
export interface UnderAnotherLadder {
  readonly keeps: readonly StepId[];
  readonly counts: readonly CountMoved[];
}

const keyOf = ({ step, counts, window }: Nearing): string => `${step}/${counts}/${window}`;

const byKey = ({ nearing }: OnTheLadder): ReadonlyMap<string, Nearing> =>
  new Map(nearing.map((one) => [keyOf(one), one]));

const countsMoved = (before: OnTheLadder, after: OnTheLadder): readonly CountMoved[] => {
  const [were, are] = [byKey(before), byKey(after)];
  return [...new Map([...were, ...are])].flatMap(([key, { of: _, ...count }]) => {
    const [was, is] = [were.get(key)?.of, are.get(key)?.of];
    if (count.counted === 0 || was === is) return [];
    return [{ ...count, ...(was !== undefined && { was }), ...(is !== undefined && { is }) }];
  });
};

/** Steps that were taken keep the ladder that they were taken under; what was counted so far counts on under the next. */
export const underAnotherLadder = (
  supervision: Supervision,
  at: Instant,
  rules: Pick<Rules, 'ladder' | 'settings'>,
  next: Ladder,
): UnderAnotherLadder => {
  const before = standingOnTheLadder(supervision, at, rules);
  const after = standingOnTheLadder(supervision, at, { ...rules, ladder: next });
  return { keeps: before.toAnswer.map(({ id }) => id), counts: countsMoved(before, after) };
};

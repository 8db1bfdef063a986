import { canonical } from '../words/canonical.js';
import { type Ladder, type Rung, rungOf, STEPS, type StepKind } from './ladder.js';

/** A rung that another version has otherwise; absent where one of the two has none. */
export interface RungChange {
  readonly step: StepKind;
  readonly was?: Rung;
  readonly is?: Rung;
}

/** The rungs that two versions of a ladder have otherwise, the mildest first. */
export const rungChanges = (before: Ladder, after: Ladder): readonly RungChange[] =>
  STEPS.flatMap((step) => {
    const [was, is] = [rungOf(before, step), rungOf(after, step)];
    return canonical(was) === canonical(is) ? [] : [{ step, ...(was && { was }), ...(is && { is }) }];
  });

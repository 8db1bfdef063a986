import { type Ladder, type Rung, rungOf, STEPS, type StepKind } from './ladder.js';

/** A rung that another version has otherwise; absent where one of the two has none. */
export interface RungChange {
  readonly step: StepKind;
  readonly was?: Rung;
  readonly is?: Rung;
}

const asText = (rung: Rung | undefined): string =>
  JSON.stringify(rung, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  ) ?? '';

/** The rungs that two versions of a ladder have otherwise, the mildest first. */
export const rungChanges = (before: Ladder, after: Ladder): readonly RungChange[] =>
  STEPS.flatMap((step) => {
    const [was, is] = [rungOf(before, step), rungOf(after, step)];
    return asText(was) === asText(is) ? [] : [{ step, ...(was && { was }), ...(is && { is }) }];
  });

import type { CheckedRow } from './checked-row.js';
import type { Suspect } from './fault.js';
import type { SumRule } from './table-rules.js';

/** A remainder that stands in one line only, and what the parts beside it would have to be without it. */
export interface Residue {
  readonly row: string;
  readonly column: string;
  readonly value: number;
  readonly instead: readonly Suspect[];
}

const REMAINDER = /^(其他|其它|other)/i;

/** Remainders that make one line add up and are nothing in every other: worth a question, no fault. */
export const residuesIn = (rows: readonly CheckedRow[], sums: readonly SumRule[]): readonly Residue[] =>
  sums.flatMap(({ right }) =>
    right
      .filter((column) => REMAINDER.test(column))
      .flatMap((column) => {
        const holding = rows.filter(({ counts }) => (counts[column] ?? 0) > 0);
        const [only] = holding;
        if (rows.length < 2 || holding.length !== 1 || only === undefined) return [];
        const value = only.counts[column] as number;
        const instead = right
          .filter((other) => other !== column)
          .map((other) => ({
            column: other,
            printed: only.counts[other] ?? 0,
            wouldBe: (only.counts[other] ?? 0) + value,
          }));
        return [{ row: only.name, column, value, instead }];
      }),
  );

import { type Added, type CheckedRow, sumIn } from './checked-row.js';
import type { Fault, Suspect } from './fault.js';
import type { SumRule } from './table-rules.js';

/** What each part of a sum would have to be if it alone were wrong. */
const suspects = ({ counts }: CheckedRow, columns: readonly string[], missing: number): readonly Suspect[] =>
  columns
    .map((column) => ({ column, printed: counts[column] as number, wouldBe: (counts[column] as number) + missing }))
    .filter(({ wouldBe }) => wouldBe >= 0);

/** The fault of two sums that should be the same; none where they are, or where a part is empty. */
export const sumFault = (row: CheckedRow, { left, right }: SumRule): Fault | undefined => {
  const [leftSum, rightSum] = [sumIn(row, left), sumIn(row, right)];
  if (leftSum === undefined || rightSum === undefined || leftSum === rightSum) return undefined;
  const gap = Math.abs(leftSum - rightSum);
  const others = Object.keys(row.counts).filter((column) => ![...left, ...right].includes(column));
  return {
    ...{ is: 'sum', row: row.name, left, leftSum, right, rightSum },
    suspects: [...suspects(row, right, leftSum - rightSum), ...suspects(row, left, rightSum - leftSum)],
    explainedBy: others.filter((column) => row.counts[column] === gap),
  };
};

/** The columns whose lines do not add up to the total that is printed under them. */
export const totalFaults = ({ into, rows }: Added, columns: readonly string[]): readonly Fault[] =>
  columns.flatMap((column): readonly Fault[] => {
    const printed = into.counts[column];
    const counted = rows.map(({ counts }) => counts[column]).filter((count) => count !== undefined);
    if (printed === undefined || counted.length === 0) return [];
    const should = counted.reduce((sum, count) => sum + count, 0);
    return printed === should ? [] : [{ is: 'total', row: into.name, column, printed, should }];
  });

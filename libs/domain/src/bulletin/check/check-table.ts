import { rateFault } from './check-rate.js';
import { sumFault, totalFaults } from './check-sum.js';
import type { CheckedTable } from './checked-row.js';
import type { Fault } from './fault.js';
import type { TableRules } from './table-rules.js';

/** Everything that does not add up in a table, line by line: rates, sums, and the totals under its columns. */
export const checkTable = ({ rows, totals }: CheckedTable, { rates, sums, added }: TableRules): readonly Fault[] => {
  const lines = [...rows, ...totals.map(({ into }) => into)];
  return [
    ...lines.flatMap((row) => [
      ...sums.flatMap((rule) => sumFault(row, rule) ?? []),
      ...rates.flatMap((rule) => rateFault(row, rule) ?? []),
    ]),
    ...totals.flatMap((total) => totalFaults(total, added)),
  ];
};

import { checkTable } from './check-table.js';
import type { Fault } from './fault.js';
import { inferRates } from './infer-rates.js';
import { inferSums } from './infer-sums.js';
import { readTable, type TableTold } from './read-table.js';
import { type Residue, residuesIn } from './residues.js';
import type { RateRule, SumRule, TableRules } from './table-rules.js';

/** What is told of a printed table: what nobody says is taken from its numbers. */
export interface PrintedTold extends TableTold {
  readonly rates?: readonly RateRule[];
  readonly sums?: readonly SumRule[];
  /** Only what was said, nothing that the numbers suggest. */
  readonly strict?: boolean;
}

/** What a check of a printed table found, and by which rules. */
export interface PrintedChecked {
  readonly lines: number;
  readonly rules: TableRules;
  /** Rates of which nobody knows how they were reckoned. */
  readonly unexplained: readonly string[];
  /** Columns with cells that are no numbers. */
  readonly unread: readonly string[];
  readonly ratesChecked: number;
  readonly faults: readonly Fault[];
  readonly residues: readonly Residue[];
}

const withSaid = <R>(said: readonly R[], inferred: readonly R[], same: (one: R, other: R) => boolean): readonly R[] => [
  ...said,
  ...inferred.filter((rule) => !said.some((other) => same(rule, other))),
];

/** Which printed rates do not follow from their numbers, and which parts do not add up. */
export const checkPrinted = (lines: readonly (readonly string[])[], told: PrintedTold = {}): PrintedChecked => {
  const table = readTable(lines, told);
  const { rates: rateSaid = [], sums: sumSaid = [], strict = false } = told;
  const sums = withSaid(
    sumSaid,
    strict ? [] : inferSums(table),
    (one, other) => one.left.join() === other.left.join() && one.right.some((part) => other.right.includes(part)),
  );
  const rates = withSaid(rateSaid, strict ? [] : inferRates(table), (one, other) => one.column === other.column);
  const rules = { rates, sums, added: table.countColumns };
  const all = [...table.rows, ...table.totals.map(({ into }) => into)];
  return {
    lines: all.length,
    rules,
    unexplained: table.rateColumns.filter((column) => !rates.some((rule) => rule.column === column)),
    unread: table.unread,
    ratesChecked: all.reduce(
      (sum, row) => sum + rates.filter(({ column }) => row.rates[column] !== undefined).length,
      0,
    ),
    faults: checkTable(table, rules),
    residues: residuesIn(table.rows, sums),
  };
};

import { type CheckedRow, sumIn } from './checked-row.js';
import type { TableRead } from './read-table.js';
import type { SumRule } from './table-rules.js';

const MOST_PARTS = 6;

interface Candidate extends SumRule {
  readonly inferred: { readonly right: number; readonly rows: number };
}

/** Runs of two to six neighbouring columns. */
const runsOf = (columns: readonly string[]): readonly (readonly string[])[] =>
  columns.flatMap((_, from) =>
    Array.from({ length: MOST_PARTS - 1 }, (__, more) => columns.slice(from, from + more + 2)).filter(
      (run, more) => run.length === more + 2,
    ),
  );

const saysSomething = (row: CheckedRow, run: readonly string[]): boolean =>
  run.filter((column) => (row.counts[column] ?? 0) > 0).length > 1;

const tried = (lines: readonly CheckedRow[], whole: string, run: readonly string[]): Candidate | undefined => {
  const full = lines.filter((row) => sumIn(row, [whole]) !== undefined && sumIn(row, run) !== undefined);
  const agree = full.filter((row) => sumIn(row, [whole]) === sumIn(row, run));
  if (!agree.some((row) => saysSomething(row, run))) return undefined;
  return { left: [whole], right: run, inferred: { right: agree.length, rows: full.length } };
};

const SURE_FROM = 5;
const SURE = 0.8;

/** Few lines must all agree; of many, some may be the errors that are looked for. */
const isSure = ({ inferred: { right, rows } }: Candidate): boolean =>
  rows > 1 && (right === rows || (rows >= SURE_FROM && right / rows >= SURE));

const overlaps = (one: SumRule, other: SumRule): boolean =>
  one.left[0] === other.left[0] && one.right.some((column) => other.right.includes(column));

/** Which columns are the sum of neighbouring ones, as far as the table itself tells. */
export const inferSums = ({ rows, totals, countColumns }: TableRead): readonly SumRule[] => {
  const lines = [...rows, ...totals.map(({ into }) => into)];
  const sure = countColumns
    .flatMap((whole) =>
      runsOf(countColumns.filter((column) => column !== whole)).flatMap((run) => tried(lines, whole, run) ?? []),
    )
    .filter(isSure)
    .toSorted((one, other) => other.inferred.right - one.inferred.right || one.right.length - other.right.length);
  return sure.filter((rule, at) => !sure.slice(0, at).some((better) => overlaps(better, rule)));
};

import { numeratorIn, rateFault } from './check-rate.js';
import { type CheckedRow, sumIn } from './checked-row.js';
import type { TableRead } from './read-table.js';
import type { RateRule } from './table-rules.js';

/** What must speak for a formula: half of the lines, or its name. */
const LEAST = 1;

const stemOf = (head: string): string => head.replaceAll(/率|_?published|\(.*?\)|%|[a-z_]/gi, '');

const pairsIn = (text: string): readonly string[] =>
  text.length < 2 ? [text] : Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));

/** How much of the name of a rate stands in the heads of its numerator. */
const likeness = (stem: string, heads: readonly string[]): number => {
  const pairs = pairsIn(stem.replace('期', '时'));
  const found = pairs.filter((pair) => heads.some((head) => head.replace('期', '时').includes(pair)));
  return stem === '' ? 0 : found.length / pairs.length;
};

const WHOLE = /应|总|派单|派遣|派发|受理|转办|denominator|total/i;
const IN_TIME = /按时|按期|及时|准时|限期内/;
const LATE = /超时|逾期|超期/;
const CONTRARY = /未|不满意|处理中|在办/;

const someSay = (heads: readonly string[], what: RegExp): boolean => heads.some((head) => what.test(head));

/** What speaks against a numerator: it holds what the name denies, or only a part of what the name means. */
const against = (stem: string, heads: readonly string[]): number => {
  if (someSay(heads, CONTRARY) && !CONTRARY.test(stem)) return 1;
  if (IN_TIME.test(stem)) return someSay(heads, LATE) ? 1 : 0;
  return !LATE.test(stem) && someSay(heads, IN_TIME) !== someSay(heads, LATE) ? 0.5 : 0;
};

type Numerator = Pick<RateRule, 'of' | 'less'>;

/** A column, two added up, or one less another. */
const numeratorsFrom = (columns: readonly string[]): readonly Numerator[] => [
  ...columns.map((one) => ({ of: [one] })),
  ...columns.flatMap((one, at) => columns.slice(at + 1).map((other) => ({ of: [one, other] }))),
  ...columns.flatMap((one) => columns.filter((other) => other !== one).map((other) => ({ of: [one], less: [other] }))),
];

interface Candidate extends RateRule {
  readonly inferred: { readonly right: number; readonly rows: number };
  readonly speaks: number;
}

const isShare = (rows: readonly CheckedRow[], numerator: Numerator, by: string): boolean =>
  rows.every((row) => {
    const [part, whole] = [numeratorIn(row, numerator), sumIn(row, [by])];
    return part === undefined || whole === undefined || part <= whole;
  });

/** What is taken off has to be what the name excludes. */
const againstLess = (stem: string, less: readonly string[]): number =>
  (IN_TIME.test(stem) && someSay(less, LATE)) || someSay(less, CONTRARY) ? 0 : 1;

interface Trial extends Numerator {
  readonly column: string;
  readonly by: string;
  readonly areNeighbours: boolean;
}

const tried = (lines: readonly CheckedRow[], { column, of, less, by, areNeighbours }: Trial): Candidate => {
  const rule = { column, of, by: [by], ...(less !== undefined && { less }) };
  const printed = lines.filter((row) => row.rates[column] !== undefined);
  const told = printed.filter((row) => numeratorIn(row, rule) !== undefined && (sumIn(row, [by]) ?? 0) > 0);
  const right = told.filter((row) => rateFault(row, rule) === undefined).length;
  const stem = stemOf(column);
  const speaks =
    (printed.length === 0 ? 0 : (2 * right) / printed.length) +
    likeness(stem, of) -
    (less === undefined ? against(stem, of) : againstLess(stem, less)) +
    (WHOLE.test(by) ? 0.3 : 0) +
    (of.length - 1) * (areNeighbours ? -0.05 : -0.1) -
    (less === undefined ? 0 : 0.15);
  return { ...rule, inferred: { right, rows: told.length }, speaks };
};

const areNeighbours = (columns: readonly string[], [one, other]: readonly string[]): boolean =>
  other === undefined || columns.indexOf(other) === columns.indexOf(one as string) + 1;

const FEW = 2;

/** Half of the lines come out right; of very few lines all may be wrong but one. */
const isBorneOut = ({ inferred: { right, rows } }: Candidate): boolean =>
  right > 0 && (rows <= FEW || 2 * right >= rows);

/** The formula that speaks best for itself: by the lines that it gets right, and by its name. */
const inferRate = ({ rows, totals, countColumns }: TableRead, column: string): RateRule | undefined => {
  const lines = [...rows, ...totals.map(({ into }) => into)];
  const candidates = countColumns.flatMap((by) =>
    numeratorsFrom(countColumns.filter((head) => head !== by))
      .filter((numerator) => isShare(lines, numerator, by))
      .map((numerator) =>
        tried(lines, { column, by, ...numerator, areNeighbours: areNeighbours(countColumns, numerator.of) }),
      ),
  );
  const [best] = candidates
    .filter(({ inferred: { rows: printed } }) => printed > 0)
    .toSorted((one, other) => other.speaks - one.speaks);
  if (best === undefined || best.speaks < LEAST || !isBorneOut(best)) return undefined;
  const { speaks: _, ...rule } = best;
  return rule;
};

/** How each printed rate was reckoned, as far as the table itself tells. */
export const inferRates = (table: TableRead): readonly RateRule[] =>
  table.rateColumns.flatMap((column) => inferRate(table, column) ?? []);

import { type Figure, type Formula, figureOf, type Measure, type MeasureName, measuresWith } from '@app/domain';
import { type Question, question } from './asked-together.js';
import { AMOUNTS, columnOf } from './figure-days.row.js';
import type { Span } from './spans.js';

/** A row for each unit, township or span; of whom: a code or ALL, and whatever is grouped by is left open. */
export interface AskingRates {
  readonly by: 'unit' | 'township' | 'span';
  readonly unit?: string;
  readonly township?: string;
  readonly spans: readonly Span[];
  readonly formula: Formula;
}

type Sums = { readonly row: string } & Readonly<Record<string, number | string>>;

const SHOWN: readonly MeasureName[] = [
  'ResponseRate',
  'ClosureRate',
  'OnTimeRate',
  'CompletionRate',
  'SatisfactionRate',
  'ResolutionRate',
];

/** What a dashboard shows of all measures. */
export const measuresShown = (formula: Formula): readonly Measure[] =>
  measuresWith(formula).filter(({ measure }) => SHOWN.includes(measure));

/** A measure, and the columns of its amounts. */
interface Shown {
  readonly measure: Measure;
  readonly columns: readonly string[];
}

/** The rates as of now, however many slips there are: summed by day and month already, the sums over ALL among them. */
export const askRates = (asking: AskingRates): Question<readonly Figure[]> => {
  const shown = measuresShown(asking.formula).map((measure) => ({
    measure,
    columns: AMOUNTS.map((amount) => columnOf(measure, amount)),
  }));
  const whose = (['unit', 'township'] as const).filter((column) => asking[column] !== undefined);
  const values = [asking.spans, ...whose.map((column) => asking[column])];
  return question<Sums, readonly Figure[]>(sumsBy(asking.by, whose, shown), values, (rows) =>
    rows.flatMap((sums) => shown.map((one) => figureOf(sums.row, one.measure, countOf(sums, one)))),
  );
};

const sumsBy = (by: AskingRates['by'], whose: readonly string[], shown: readonly Shown[]): string => `
  select ${by} as row, ${shown
    .flatMap(({ columns }) => columns)
    .map((column) => `sum(${column})::integer as ${column}`)
    .join(', ')}
  from desk.figure_days
  where span = any ($1::text[])
    ${whose.map((column, nth) => `and ${column} = $${nth + 2}`).join(' ')}
  group by ${by}
  order by ${by}`;

const countOf = (sums: Sums, { columns }: Shown) => {
  const [met = 0, claimed = 0, metExcluded = 0, claimedExcluded = 0] = columns.map((column) => Number(sums[column]));
  return { met, claimed, metExcluded, claimedExcluded };
};

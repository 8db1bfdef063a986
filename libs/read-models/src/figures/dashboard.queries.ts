import { type Figure, type Formula, figureOf, type Measure, measuresWith } from '@app/domain';
import type { LocalDate, UnitCode } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { AMOUNTS, columnOf } from './figure-days.row.js';

export interface AskingDashboard {
  readonly by: 'unit' | 'township' | 'county';
  /** Days of the rule book's own time zone; without them, from the beginning and without end. */
  readonly from?: LocalDate;
  /** Exclusive. */
  readonly to?: LocalDate;
  readonly formula?: Formula;
  readonly unit?: UnitCode;
  readonly township?: UnitCode;
}

type Sums = { readonly row: string } & Readonly<Record<string, number | string>>;

/** The rates as of now, however many slips there are: summed by day already. */
export const dashboard = async (manager: EntityManager, asking: AskingDashboard): Promise<readonly Figure[]> => {
  const measures = measuresWith(asking.formula);
  const { by, from = null, to = null, unit = null, township = null } = asking;
  const rows = await manager.query<Sums[]>(sumsBy(by, measures), [from, to, unit, township]);
  return rows.flatMap((sums) => measures.map((measure) => figureOf(sums.row, measure, countOf(sums, measure))));
};

const sumsBy = (by: AskingDashboard['by'], measures: readonly Measure[]): string => {
  const columns = measures.flatMap((measure) => AMOUNTS.map((amount) => columnOf(measure, amount)));
  const row = by === 'county' ? `'county'` : by;
  return `
    select ${row} as row, ${columns.map((column) => `coalesce(sum(${column}), 0)::integer as ${column}`).join(', ')}
    from desk.figure_days
    where ($1::date is null or day >= $1)
      and ($2::date is null or day < $2)
      and ($3::text is null or unit = $3)
      and ($4::text is null or township = $4)
    ${by === 'county' ? '' : `group by ${by} order by ${by}`}`;
};

const countOf = (sums: Sums, measure: Measure) => {
  const [met, claimed, metExcluded, claimedExcluded] = AMOUNTS.map((amount) => Number(sums[columnOf(measure, amount)]));
  return { met: met ?? 0, claimed: claimed ?? 0, metExcluded: metExcluded ?? 0, claimedExcluded: claimedExcluded ?? 0 };
};

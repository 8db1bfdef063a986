import type { LocalDate } from '@app/kernel';
import { type Question, question } from './asked-together.js';
import { HOURS } from './raised-days.js';

/** Calls raised in an hour of a weekday; 1 is Monday, 7 is Sunday. */
export interface HeatCell {
  readonly weekday: number;
  readonly hour: number;
  readonly calls: number;
}

interface Asking {
  readonly unit: string;
  readonly township: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

type Row = { readonly weekday: number } & Readonly<Record<string, number>>;

const QUERY = `
  select extract(isodow from day::date)::integer as weekday,
    ${HOURS.map((hour) => `sum(${hour})::integer as ${hour}`).join(', ')}
  from desk.raised_days
  where unit = $1
    and township = $2
    and day >= $3
    and day < $4
  group by 1
  order by 1`;

/** When calls were raised, the empty hours left out. */
export const askHeat = ({ unit, township, from, to }: Asking): Question<readonly HeatCell[]> =>
  question<Row, readonly HeatCell[]>(QUERY, [unit, township, from, to], (rows) =>
    rows
      .flatMap((row) => HOURS.map((column, hour) => ({ weekday: row.weekday, hour, calls: row[column] ?? 0 })))
      .filter(({ calls }) => calls > 0),
  );

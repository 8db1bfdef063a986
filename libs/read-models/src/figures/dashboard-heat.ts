import { dayNumber, weekdayOf } from '@app/domain';
import type { LocalDate } from '@app/kernel';
import type { EntityManager } from 'typeorm';
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

type Row = { readonly day: LocalDate } & Readonly<Record<string, number>>;

const QUERY = `
  select day, ${HOURS.join(', ')}
  from desk.raised_days
  where unit = $1
    and township = $2
    and day >= $3
    and day < $4`;

/** When calls were raised, the empty hours left out. */
export const readHeat = async (
  manager: EntityManager,
  { unit, township, from, to }: Asking,
): Promise<readonly HeatCell[]> => {
  const calls = Array.from({ length: 7 * HOURS.length }, () => 0);
  for (const row of await manager.query<Row[]>(QUERY, [unit, township, from, to])) {
    const weekday = (weekdayOf(dayNumber(row.day)) + 6) % 7;
    for (const [hour, column] of HOURS.entries()) {
      const cell = weekday * HOURS.length + hour;
      calls[cell] = (calls[cell] ?? 0) + (row[column] ?? 0);
    }
  }
  return calls
    .map((count, cell) => ({ weekday: Math.floor(cell / HOURS.length) + 1, hour: cell % HOURS.length, calls: count }))
    .filter((cell) => cell.calls > 0);
};

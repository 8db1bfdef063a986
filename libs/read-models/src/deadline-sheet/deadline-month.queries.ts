import type { Officer, WatchedLimit } from '@app/domain';
import type { Instant, LocalDate, UnitCode } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { scopeParameters } from '../desk/scope.js';
import { sqlBeside } from '../desk/sql.js';

/** How many limits that are still owed end on a day, and how many of them are missed. */
export type DueOnDay = { readonly day: LocalDate; readonly due: number; readonly overdue: number } & Readonly<
  Record<WatchedLimit, number>
>;

export interface AskingDays {
  readonly now: Instant;
  readonly from: LocalDate;
  /** Included. */
  readonly to: LocalDate;
  readonly unit?: UnitCode;
}

const BY_DAY = sqlBeside(import.meta.url, 'deadlines-by-day.sql');

/** The days on which something that is still owed ends, of the slips of the officer's unit or township, or of all. */
export const deadlinesByDay = (
  manager: EntityManager,
  officer: Officer,
  { now, from, to, unit }: AskingDays,
): Promise<readonly DueOnDay[]> => {
  const { everything, ownTownship, ownSlips } = scopeParameters(officer);
  return manager.query<DueOnDay[]>(BY_DAY, [now, from, to, unit ?? null, everything, ownTownship, ownSlips]);
};

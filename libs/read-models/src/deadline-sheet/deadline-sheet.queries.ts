import type { DispatchedSlip, Officer, Urgency } from '@app/domain';
import type { CallId, Instant, LocalDate, SlipId, UnitCode } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { scopeParameters } from '../desk/scope.js';
import { sqlBeside } from '../desk/sql.js';
import type { Owed, SlipStandingName } from '../slip-register/slip-register.row.js';

/** `overdue` goes before the day: what fell due earlier today is overdue. */
export type DueDay = 'overdue' | 'today' | 'tomorrow';

/** One limit of one slip that is still owed. */
export interface DeadlineLine extends Owed {
  readonly day: DueDay;
  readonly call: CallId;
  readonly slip: SlipId;
  readonly number: string;
  readonly subject: string;
  readonly matter: string;
  readonly township: UnitCode;
  readonly urgency: Urgency;
  readonly unit: UnitCode;
  readonly part: DispatchedSlip['part'];
  readonly standing: SlipStandingName;
}

export type UnitDeadlines = { readonly unit: UnitCode } & Readonly<Record<DueDay, number>>;

export interface DeadlineSheet {
  /** The first due first. */
  readonly lines: readonly DeadlineLine[];
  /** Complete, even if fewer lines are shown. */
  readonly byUnit: readonly UnitDeadlines[];
}

export interface AskingDeadlines {
  readonly now: Instant;
  readonly today: LocalDate;
  /** The last day that the sheet shows: the day after, or the next working day. */
  readonly tomorrow: LocalDate;
  readonly unit?: UnitCode;
  /** Which lines are shown: those of every day when absent. */
  readonly day?: DueDay;
  readonly limit?: number;
  readonly skip?: number;
}

const LINES = sqlBeside(import.meta.url, 'deadline-lines.sql');
const BY_UNIT = sqlBeside(import.meta.url, 'deadlines-by-unit.sql');

/** What falls due today and tomorrow and what is overdue, of the slips of the officer's unit or township, or of all. */
export const deadlineSheet = async (
  manager: EntityManager,
  officer: Officer,
  { now, today, tomorrow, unit, day, limit = 500, skip = 0 }: AskingDeadlines,
): Promise<DeadlineSheet> => {
  const { everything, ownTownship, ownSlips } = scopeParameters(officer);
  const asked = [now, today, tomorrow, unit ?? null, everything, ownTownship, ownSlips];
  return {
    lines: await manager.query<DeadlineLine[]>(LINES, [...asked, day ?? null, limit, skip]),
    byUnit: await manager.query<UnitDeadlines[]>(BY_UNIT, asked),
  };
};

import type { SilenceMonth } from '@app/domain';
import type { UnitCode } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { sqlBeside } from '../desk/sql.js';

const SILENCE_MONTHS = sqlBeside(import.meta.url, './silence-months.sql');

export interface AskingSilence {
  readonly townships: readonly UnitCode[];
  /** Whole months, both included: `2026-01`. */
  readonly from: string;
  readonly to: string;
}

interface Row extends Omit<SilenceMonth, 'demand'> {
  readonly demand: number | null;
}

/** What each township did and met, month by month in the counters' own time zone: a township without a call has its months too. */
export const silenceMonths = async (
  manager: EntityManager,
  { townships, from, to }: AskingSilence,
): Promise<readonly SilenceMonth[]> => {
  const rows = await manager.query<Row[]>(SILENCE_MONTHS, [townships, from, to]);
  return rows.map(({ demand, ...row }) => ({ ...row, ...(demand !== null && { demand }) }));
};

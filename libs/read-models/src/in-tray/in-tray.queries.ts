import type { Officer } from '@app/domain';
import type { UnitCode } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { scopeParameters } from '../desk/scope.js';
import { type SlipLine, slipLine } from '../slip-register/slip-line.js';
import { slipRegisterRows } from '../slip-register/slip-register.row.js';

export interface InTray {
  /** The least time left first; what has no limit comes last. */
  readonly slips: readonly SlipLine[];
  /** How many there are, even if fewer are shown. */
  readonly count: number;
}

interface Part {
  readonly limit?: number;
  readonly skip?: number;
}

/** The slips that a department or agency still owes something on, as far as the officer may read them. */
export const inTray = async (
  manager: EntityManager,
  officer: Officer,
  unit: UnitCode,
  { limit = 500, skip = 0 }: Part = {},
): Promise<InTray> => {
  const [rows, count] = await manager
    .getRepository(slipRegisterRows)
    .createQueryBuilder('s')
    .where('s.unit = :unit and s.open', { unit })
    .andWhere('(:everything or s.township = :ownTownship or s.unit = :ownSlips)', { ...scopeParameters(officer) })
    .orderBy('s.next_due_at', 'ASC', 'NULLS LAST')
    .addOrderBy('s.call')
    .addOrderBy('s.slip')
    .limit(limit)
    .offset(skip)
    .getManyAndCount();
  return { slips: rows.map(slipLine), count };
};

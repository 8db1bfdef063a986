import type { CallId } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { type SlipLine, slipLine } from './slip-line.js';
import { slipRegisterRows } from './slip-register.row.js';

/** Of each of these calls, the open slip on which something falls due first; none for a call that owes nothing. */
export const nextDueOf = async (
  manager: EntityManager,
  calls: readonly CallId[],
): Promise<ReadonlyMap<CallId, SlipLine>> => {
  const rows = await manager
    .getRepository(slipRegisterRows)
    .createQueryBuilder('s')
    .distinctOn(['s.call'])
    .where('s.call = any (:calls) and s.open and s.next_due_at is not null', { calls })
    .orderBy('s.call')
    .addOrderBy('s.next_due_at')
    .getMany();
  return new Map(rows.map((row) => [row.call, slipLine(row)]));
};

import type { EntityManager } from 'typeorm';
import { type CallLine, callLine } from '../call-register/call-line.js';
import { callRegisterRows } from '../call-register/call-register.row.js';
import { type SlipLine, slipLine } from '../slip-register/slip-line.js';
import { slipRegisterRows } from '../slip-register/slip-register.row.js';

/** A pile on a desk, the longest waiting on top; `count` is the whole pile, even if less of it is shown. */
export interface Pile<Line> {
  readonly lines: readonly Line[];
  readonly count: number;
}

export interface DispatchDesk {
  readonly awaitingDispatch: Pile<CallLine>;
  readonly returnsToJudge: Pile<SlipLine>;
  readonly disputes: Pile<SlipLine>;
}

/** What waits for the dispatcher. */
export const dispatchDesk = async (manager: EntityManager, limit = 200): Promise<DispatchDesk> => ({
  awaitingDispatch: await callsAwaitingDispatch(manager, limit),
  returnsToJudge: await slipPile(manager, `s.standing = 'return asked'`, limit),
  disputes: await slipPile(manager, 's.open and s.dispute_reason is not null', limit),
});

/** What waits for the supervisor: extensions asked for and not judged. */
export const extensionsToJudge = (manager: EntityManager, limit = 200): Promise<Pile<SlipLine>> =>
  slipPile(manager, 's.open and s.extension_days is not null', limit);

const callsAwaitingDispatch = async (manager: EntityManager, limit: number): Promise<Pile<CallLine>> => {
  const [rows, count] = await manager
    .getRepository(callRegisterRows)
    .createQueryBuilder('c')
    .where(`c.standing = 'awaiting dispatch'`)
    .orderBy('c.standing_since')
    .addOrderBy('c.call')
    .limit(limit)
    .getManyAndCount();
  return { lines: rows.map(callLine), count };
};

const slipPile = async (manager: EntityManager, where: string, limit: number): Promise<Pile<SlipLine>> => {
  const [rows, count] = await manager
    .getRepository(slipRegisterRows)
    .createQueryBuilder('s')
    .where(where)
    .orderBy('s.standing_since')
    .addOrderBy('s.call')
    .addOrderBy('s.slip')
    .limit(limit)
    .getManyAndCount();
  return { lines: rows.map(slipLine), count };
};

import type { CallLife } from '@app/domain';
import type { CallId, Instant } from '@app/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import type { CallLine } from '../call-register/call-line.js';
import type { CallFilter } from '../call-register/call-register.queries.js';
import { type SlipLivesRow, slipLivesRows } from '../figures/slip-lives.row.js';
import { CALL_LINE, type SlipRegisterRow, slipRegisterRows } from '../slip-register/slip-register.row.js';
import { type LedgerLine, ledgerLine } from './ledger-line.js';

const livesOf = async (manager: EntityManager, calls: readonly CallId[]): Promise<ReadonlyMap<CallId, CallLife>> => {
  const query = manager.getRepository(slipLivesRows).createQueryBuilder('l').select(['l.call', 'l.life']);
  const rows: Pick<SlipLivesRow, 'call' | 'life'>[] = await query.where('l.call = any (:calls)', { calls }).getMany();
  return new Map(rows.map(({ call, life }) => [call, life]));
};

const slipsOf = (
  manager: EntityManager,
  calls: readonly CallId[],
  { unit }: CallFilter,
): Promise<readonly SlipRegisterRow[]> => {
  const query = manager.getRepository(slipRegisterRows).createQueryBuilder('s');
  query.where('s.call = any (:calls)', { calls }).andWhere('s.slip <> :callLine', { callLine: CALL_LINE });
  if (unit !== undefined) query.andWhere('s.unit = :unit', { unit });
  return query.getMany();
};

const byCall = (rows: readonly SlipRegisterRow[]): ReadonlyMap<CallId, SlipRegisterRow[]> => {
  const found = new Map<CallId, SlipRegisterRow[]>();
  for (const row of rows) found.set(row.call, [...(found.get(row.call) ?? []), row]);
  return found;
};

const inOrder = (one: SlipRegisterRow, other: SlipRegisterRow): number => Number(one.slip) - Number(other.slip);

/** The slips of calls that come in pages, in their order; with a unit asked for, only the slips to it. */
export async function* slipPages(
  { manager }: Pick<DataSource, 'manager'>,
  pages: AsyncIterable<readonly CallLine[]>,
  filter: CallFilter,
  at: Instant,
): AsyncGenerator<readonly LedgerLine[], void, undefined> {
  for await (const lines of pages) {
    const calls = lines.map(({ call }) => call);
    const slips = byCall(await slipsOf(manager, calls, filter));
    const lives = await livesOf(manager, calls);
    yield calls.flatMap((call) =>
      (slips.get(call) ?? []).toSorted(inOrder).map((row) => ledgerLine(row, lives.get(call), at)),
    );
  }
}

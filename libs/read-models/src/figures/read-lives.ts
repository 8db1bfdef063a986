import type { CallLife, Period, SlipLife } from '@app/domain';
import type { CallId, UnitCode } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { type SlipLivesRow, slipLivesRows } from './slip-lives.row.js';

/** Whose slips the figures are about: all of the county, unless told. */
export interface LivesFilter {
  readonly unit?: UnitCode;
  readonly township?: UnitCode;
  readonly matter?: string;
}

const PAGE = 2_000;

/** Every slip that could matter to the period, page after page; read inside one transaction it is one moment's truth. */
export async function* readLives(
  manager: EntityManager,
  period: Period,
  filter: LivesFilter,
): AsyncGenerator<SlipLife, void, undefined> {
  for await (const life of readCallLives(manager, period, filter))
    yield* life.slips.filter(({ unit }) => filter.unit === undefined || unit === filter.unit);
}

/** Every call that could matter to the period, with the lives of its slips. */
export async function* readCallLives(
  manager: EntityManager,
  period: Period,
  filter: LivesFilter,
): AsyncGenerator<CallLife, void, undefined> {
  let after: CallId | undefined;
  for (;;) {
    const rows = await pageAfter(manager, period, filter, after);
    for (const { life } of rows) yield life;
    after = rows.at(-1)?.call;
    if (rows.length < PAGE) return;
  }
}

const pageAfter = (
  manager: EntityManager,
  { from, to }: Period,
  { unit, township, matter }: LivesFilter,
  after: CallId | undefined,
): Promise<Pick<SlipLivesRow, 'call' | 'life'>[]> => {
  const query = manager.getRepository(slipLivesRows).createQueryBuilder('l').select(['l.call', 'l.life']);
  if (after !== undefined) query.andWhere('l.call > :after', { after });
  if (from !== undefined) query.andWhere('(l.open or l.last_at >= :from)', { from });
  if (to !== undefined) query.andWhere('l.raised_at < :to', { to });
  if (unit !== undefined) query.andWhere('l.units @> array[cast(:unit as text)]', { unit });
  if (township !== undefined) query.andWhere('l.township = :township', { township });
  if (matter !== undefined) query.andWhere('l.matter = :matter', { matter });
  return query.orderBy('l.call').limit(PAGE).getMany();
};

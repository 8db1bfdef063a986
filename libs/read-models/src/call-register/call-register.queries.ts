import type { Officer, Urgency } from '@app/domain';
import type { CallId, Instant, UnitCode } from '@app/kernel';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { newestFirst, type PageAsked } from '../desk/newest-first.js';
import type { Page } from '../desk/page.js';
import { withinScope } from '../desk/scope.js';
import { type CallLine, callLine } from './call-line.js';
import { type CallRegisterRow, callRegisterRows } from './call-register.row.js';
import type { CallStandingName } from './call-standing.js';

/** What a list of calls is narrowed to; what is absent narrows nothing. */
export interface CallFilter {
  readonly township?: UnitCode;
  /** A unit that ever had a slip of the call. */
  readonly unit?: UnitCode;
  readonly lead?: UnitCode;
  readonly standing?: readonly CallStandingName[];
  readonly urgency?: Urgency;
  readonly matter?: string;
  readonly raisedFrom?: Instant;
  /** Exclusive. */
  readonly raisedTo?: Instant;
  /** Part of the number or the subject. */
  readonly words?: string;
}

/** The calls that an officer may read, newest first. */
export const callsRead = (
  manager: EntityManager,
  officer: Officer,
  filter: CallFilter,
  asked: PageAsked,
): Promise<Page<CallLine>> => {
  const query = manager.getRepository(callRegisterRows).createQueryBuilder('c');
  narrow(withinScope(query, 'c', officer), filter);
  return newestFirst(query, { at: 'raised_at', id: 'call' }, asked, callLine);
};

/** How many calls the same filter leaves. */
export const countCalls = (manager: EntityManager, officer: Officer, filter: CallFilter): Promise<number> => {
  const query = manager.getRepository(callRegisterRows).createQueryBuilder('c');
  narrow(withinScope(query, 'c', officer), filter);
  return query.getCount();
};

/** The line of one call that the officer may read. */
export const callRead = async (
  manager: EntityManager,
  officer: Officer,
  call: CallId,
): Promise<CallLine | undefined> => {
  const query = manager.getRepository(callRegisterRows).createQueryBuilder('c').where('c.call = :call', { call });
  const row = await withinScope(query, 'c', officer).getOne();
  return row === null ? undefined : callLine(row);
};

/** What calls are about. */
export const subjectsOf = async (
  manager: EntityManager,
  calls: readonly CallId[],
): Promise<ReadonlyMap<CallId, string>> => {
  const rows = await manager
    .getRepository(callRegisterRows)
    .createQueryBuilder('c')
    .select(['c.call', 'c.subject'])
    .where('c.call = any (:calls)', { calls })
    .getMany();
  return new Map(rows.map(({ call, subject }) => [call, subject]));
};

const narrow = (query: SelectQueryBuilder<CallRegisterRow>, filter: CallFilter): void => {
  const { township, unit, lead, standing, urgency, matter, raisedFrom, raisedTo, words } = filter;
  if (township !== undefined) query.andWhere('c.township = :township', { township });
  if (unit !== undefined) query.andWhere('c.units @> array[cast(:unit as text)]', { unit });
  if (lead !== undefined) query.andWhere('c.lead = :lead', { lead });
  if (standing !== undefined) query.andWhere('c.standing = any (:standing)', { standing });
  if (urgency !== undefined) query.andWhere('c.urgency = :urgency', { urgency });
  if (matter !== undefined) query.andWhere('c.matter = :matter', { matter });
  if (raisedFrom !== undefined) query.andWhere('c.raised_at >= :raisedFrom', { raisedFrom });
  if (raisedTo !== undefined) query.andWhere('c.raised_at < :raisedTo', { raisedTo });
  if (words !== undefined)
    query.andWhere('(strpos(lower(c.subject), lower(:words)) > 0 or strpos(lower(c.number), lower(:words)) > 0)', {
      words,
    });
};

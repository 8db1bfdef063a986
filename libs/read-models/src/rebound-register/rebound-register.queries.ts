import type { Officer, ReboundStanding } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import type { CallId, Instant, UnitCode } from '@app/kernel';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { newestFirst, type PageAsked } from '../desk/newest-first.js';
import type { Page } from '../desk/page.js';
import { amongParties } from '../desk/parties.js';
import { type ReboundLine, reboundLine } from './rebound-line.js';
import { reboundLineAfter } from './rebound-register.projection.js';
import { type ReboundRegisterRow, reboundRegisterRows } from './rebound-register.row.js';

type Row = ReboundRegisterRow;

/** What a list of reports is narrowed to; what is absent narrows nothing. */
export interface ReboundFilter {
  readonly standing?: readonly ReboundStanding[];
  readonly department?: UnitCode;
  readonly township?: UnitCode;
  readonly call?: CallId;
  /** Its answer was not given within the limit. */
  readonly missed?: boolean;
  readonly reportedFrom?: Instant;
  /** Exclusive. */
  readonly reportedTo?: Instant;
}

const narrow = (query: SelectQueryBuilder<Row>, filter: ReboundFilter): SelectQueryBuilder<Row> => {
  const { standing, department, township, call, missed, reportedFrom, reportedTo } = filter;
  if (standing !== undefined) query.andWhere('r.standing = any (:standing)', { standing });
  if (department !== undefined) query.andWhere('r.department = :department', { department });
  if (township !== undefined) query.andWhere('r.township = :township', { township });
  if (call !== undefined) query.andWhere('r.call = :call', { call });
  if (missed !== undefined) query.andWhere('r.missed = :missed', { missed });
  if (reportedFrom !== undefined) query.andWhere('r.reported_at >= :reportedFrom', { reportedFrom });
  if (reportedTo !== undefined) query.andWhere('r.reported_at < :reportedTo', { reportedTo });
  return query;
};

const readable = (manager: EntityManager, officer: Officer, filter: ReboundFilter): SelectQueryBuilder<Row> =>
  narrow(amongParties(manager.getRepository(reboundRegisterRows).createQueryBuilder('r'), officer), filter);

/** The reports that are an officer’s business, newest first. */
export const reboundsRead = (
  manager: EntityManager,
  officer: Officer,
  filter: ReboundFilter,
  asked: PageAsked,
): Promise<Page<ReboundLine>> =>
  newestFirst(readable(manager, officer, filter), { at: 'reported_at', id: 'rebound' }, asked, reboundLine);

/** The line as its stream tells it, whatever the register has read so far. */
export const reboundFile = (events: readonly StoredEvent[]): ReboundLine | undefined => {
  const row = events.reduce<Row | undefined>(reboundLineAfter, undefined);
  return row && reboundLine(row);
};

/** How often work of a department rebounded; what was withdrawn is not counted. */
export interface ReboundCount {
  readonly department: UnitCode;
  readonly reported: number;
  readonly founded: number;
  readonly unfounded: number;
  /** Not answered within the limit, whatever came of it. */
  readonly missed: number;
}

/** The reports that are an officer’s business, counted by department, the most founded first. */
export const reboundsCounted = (
  manager: EntityManager,
  officer: Officer,
  filter: ReboundFilter,
): Promise<readonly ReboundCount[]> =>
  readable(manager, officer, filter)
    .andWhere(`r.standing <> 'withdrawn'`)
    .select('r.department', 'department')
    .addSelect('count(*)::int', 'reported')
    .addSelect(`(count(*) filter (where r.standing = 'upheld'))::int`, 'founded')
    .addSelect(`(count(*) filter (where r.standing = 'dismissed'))::int`, 'unfounded')
    .addSelect('(count(*) filter (where r.missed))::int', 'missed')
    .groupBy('r.department')
    .orderBy('founded', 'DESC')
    .addOrderBy('reported', 'DESC')
    .addOrderBy('r.department')
    .getRawMany<ReboundCount>();

import type { Officer, StepKind, StepStanding } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import type { CallId, Instant, LocalDate, StepId, UnitCode } from '@app/kernel';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { newestFirst, type PageAsked } from '../desk/newest-first.js';
import type { Page } from '../desk/page.js';
import { scopeParameters } from '../desk/scope.js';
import { type StepLine, stepLine } from './step-line.js';
import { stepKey, stepLineAfter } from './supervision-register.projection.js';
import { type SupervisionRegisterRow, supervisionRegisterRows } from './supervision-register.row.js';

type Row = SupervisionRegisterRow;

/** What a list of steps is narrowed to; what is absent narrows nothing. */
export interface StepFilter {
  readonly unit?: UnitCode;
  readonly kind?: readonly StepKind[];
  readonly standing?: readonly StepStanding[];
  readonly call?: CallId;
  readonly missed?: boolean;
  readonly received?: boolean;
  readonly issuedFrom?: Instant;
  /** Exclusive. */
  readonly issuedTo?: Instant;
}

const narrow = (query: SelectQueryBuilder<Row>, filter: StepFilter): SelectQueryBuilder<Row> => {
  const { unit, kind, standing, call, missed, received, issuedFrom, issuedTo } = filter;
  if (unit !== undefined) query.andWhere('s.unit = :unit', { unit });
  if (kind !== undefined) query.andWhere('s.kind = any (:kind)', { kind });
  if (standing !== undefined) query.andWhere('s.standing = any (:standing)', { standing });
  if (call !== undefined) query.andWhere('s.call = :call', { call });
  if (missed !== undefined) query.andWhere('s.missed = :missed', { missed });
  if (received !== undefined) query.andWhere(`s.received_at is ${received ? 'not ' : ''}null`);
  if (issuedFrom !== undefined) query.andWhere('s.issued_at >= :issuedFrom', { issuedFrom });
  if (issuedTo !== undefined) query.andWhere('s.issued_at < :issuedTo', { issuedTo });
  return query;
};

/** A unit reads its own steps; those who watch read all. */
const readable = (manager: EntityManager, officer: Officer): SelectQueryBuilder<Row> => {
  const query = manager.getRepository(supervisionRegisterRows).createQueryBuilder('s');
  const { everything, ownTownship, ownSlips } = scopeParameters(officer);
  if (everything) return query;
  return query.andWhere('(s.unit = cast(:ownTownship as text) or s.unit = cast(:ownSlips as text))', {
    ownTownship,
    ownSlips,
  });
};

/** The steps that an officer may read, the newest first. */
export const stepsRead = (
  manager: EntityManager,
  officer: Officer,
  filter: StepFilter,
  asked: PageAsked,
): Promise<Page<StepLine>> =>
  newestFirst(narrow(readable(manager, officer), filter), { at: 'issued_at', id: 'id' }, asked, stepLine);

/** Which answers are asked for; what is absent narrows nothing. */
export interface AskingAnswers {
  readonly unit?: UnitCode;
  /** Those due up to this day, or overdue at this moment. */
  readonly by?: { readonly now: Instant; readonly lastDay: LocalDate };
}

/** The steps of an officer's scope whose answer is awaited, the first due first. */
export const answersDue = async (
  manager: EntityManager,
  officer: Officer,
  { unit, by }: AskingAnswers,
): Promise<readonly StepLine[]> => {
  const query = readable(manager, officer).andWhere('s.due_at is not null');
  if (unit !== undefined) query.andWhere('s.unit = :unit', { unit });
  if (by !== undefined) query.andWhere(`(s.answer_by ->> 'lastDay' <= :lastDay or s.due_at < :now)`, by);
  return (await query.orderBy('s.due_at').addOrderBy('s.id').limit(500).getMany()).map(stepLine);
};

/** Every step of a unit by its id, as the unit's stream tells it, whatever the register has read so far. */
export const stepFiles = (events: readonly StoredEvent[]): ReadonlyMap<StepId, StepLine> => {
  const rows = new Map<string, Row>();
  for (const event of events) {
    const key = stepKey(event);
    const row = key === undefined ? undefined : stepLineAfter(rows.get(key), event);
    if (row !== undefined) rows.set(row.id, row);
  }
  return new Map([...rows.values()].map((row) => [row.step, stepLine(row)]));
};

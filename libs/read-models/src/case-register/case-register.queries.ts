import { type CaseStanding, type Officer, readingScope } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import type { UnitCode } from '@app/kernel';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { newestFirst, type PageAsked } from '../desk/newest-first.js';
import type { Page } from '../desk/page.js';
import { caseLineAfter } from './case-register.projection.js';
import { type CaseRegisterRow, caseRegisterRows } from './case-register.row.js';

type Row = CaseRegisterRow;

/** A typical case as the register shows it. */
export type CaseLine = Row;

/** What the cases are narrowed to; what is absent narrows nothing. */
export interface CaseFilter {
  /** Part of what the case tells. */
  readonly words?: string;
  readonly matter?: string;
  readonly township?: UnitCode;
  /** Led or cooperated. */
  readonly unit?: UnitCode;
  readonly standing?: readonly CaseStanding[];
}

const TOLD = "concat_ws(' ', k.title, k.background, k.done, k.result, k.lesson, k.matter)";

const narrow = (query: SelectQueryBuilder<Row>, { words, matter, township, unit }: CaseFilter): void => {
  if (words !== undefined) query.andWhere(`strpos(lower(${TOLD}), lower(:words)) > 0`, { words });
  if (matter !== undefined) query.andWhere('k.matter = :matter', { matter });
  if (township !== undefined) query.andWhere('k.township = :township', { township });
  if (unit !== undefined) query.andWhere('(k.lead = :unit or k.cooperating @> array[cast(:unit as text)])', { unit });
};

/** Those withdrawn are shown only to those who read everything. */
export const mayReadCase = (officer: Officer, standing: CaseStanding): boolean =>
  standing === 'published' || readingScope(officer).is === 'everything';

/** The typical cases that fit, the newest first: what is published is for everybody. */
export const casesRead = (
  manager: EntityManager,
  officer: Officer,
  filter: CaseFilter,
  asked: PageAsked,
): Promise<Page<CaseLine>> => {
  const query = manager.getRepository(caseRegisterRows).createQueryBuilder('k');
  const standings = (filter.standing ?? ['published']).filter((standing) => mayReadCase(officer, standing));
  query.andWhere('k.standing = any (:standings)', { standings });
  narrow(query, filter);
  return newestFirst(query, { at: 'published_at', id: 'call' }, asked, (row) => row);
};

/** The case as its stream tells it, whatever the register has read so far. */
export const caseFile = (events: readonly StoredEvent[]): CaseLine | undefined =>
  events.reduce<Row | undefined>(caseLineAfter, undefined);

import type { RevisionStanding } from '@app/domain';
import type { Instant, LocalDate, UnitCode } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { newestFirst, type PageAsked } from '../desk/newest-first.js';
import type { Page } from '../desk/page.js';
import { type RevisionRegisterRow, revisionRegisterRows } from './revision-register.row.js';

export interface RevisionFilter {
  readonly list?: string;
  readonly standing?: readonly RevisionStanding['is'][];
}

export interface RevisionLine {
  readonly revision: string;
  readonly list: string;
  readonly item: string;
  readonly name: string;
  readonly is: 'put' | 'drop';
  readonly unit: UnitCode;
  readonly askedAt: Instant;
  readonly standing: RevisionStanding['is'];
  readonly effectiveFrom?: LocalDate;
  readonly version?: number;
}

const revisionLine = (row: RevisionRegisterRow): RevisionLine => ({
  revision: row.revision,
  list: row.list,
  item: row.item,
  name: row.item_name,
  is: row.change,
  unit: row.unit,
  askedAt: row.asked_at,
  standing: row.standing,
  ...(row.effective_from !== null && { effectiveFrom: row.effective_from }),
  ...(row.version !== null && { version: row.version }),
});

/** The applications, newest first; anybody in the county may read them. */
export const revisionsRead = (
  manager: EntityManager,
  { list, standing }: RevisionFilter,
  asked: PageAsked,
): Promise<Page<RevisionLine>> => {
  const query = manager.getRepository(revisionRegisterRows).createQueryBuilder('r');
  if (list !== undefined) query.andWhere('r.list = :list', { list });
  if (standing !== undefined) query.andWhere('r.standing = any (:standing)', { standing });
  return newestFirst(query, { at: 'asked_at', id: 'revision' }, asked, revisionLine);
};

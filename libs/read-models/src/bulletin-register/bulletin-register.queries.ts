import { type BulletinPeriod, isAny, type Officer } from '@app/domain';
import type { Instant, UnitCode } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import type { PageAsked } from '../desk/newest-first.js';
import { cursorKeys, cursorText, type Page, pageOf } from '../desk/page.js';
import { type BulletinRegisterRow, bulletinRegisterRows } from './bulletin-register.row.js';

export interface BulletinFilter {
  readonly shape?: string;
  readonly kind?: BulletinPeriod['kind'];
}

export interface BulletinLine {
  readonly bulletin: string;
  readonly shape: string;
  readonly name: string;
  readonly period: BulletinPeriod;
  readonly unit?: UnitCode;
  readonly township?: UnitCode;
  readonly draft?: { readonly edition: number; readonly at: Instant };
  readonly published?: {
    readonly edition: number;
    readonly number: string;
    readonly sha256: string;
    readonly at: Instant;
  };
}

/** Drafts are the supervisors’; what is published is read by everybody in the county. */
export const readsDrafts = (officer: Officer): boolean => isAny(officer, 'supervisor');

const publishedOf = ({
  edition,
  number,
  sha256,
  published_at: at,
}: BulletinRegisterRow): Pick<BulletinLine, 'published'> =>
  edition === null || number === null || sha256 === null || at === null
    ? {}
    : { published: { edition, number, sha256, at } };

const lineFor =
  (officer: Officer) =>
  (row: BulletinRegisterRow): BulletinLine => ({
    ...{ bulletin: row.bulletin, shape: row.shape, name: row.shape_name },
    period: { kind: row.period_kind, from: row.period_from, to: row.period_to },
    ...(row.unit !== null && { unit: row.unit }),
    ...(row.township !== null && { township: row.township }),
    ...(row.draft !== null &&
      row.drafted_at !== null &&
      readsDrafts(officer) && { draft: { edition: row.draft, at: row.drafted_at } }),
    ...publishedOf(row),
  });

/** The bulletins that an officer may read, the latest period first. */
export const bulletinsRead = async (
  manager: EntityManager,
  officer: Officer,
  { shape, kind }: BulletinFilter,
  { limit, after }: PageAsked,
): Promise<Page<BulletinLine>> => {
  const query = manager.getRepository(bulletinRegisterRows).createQueryBuilder('b');
  query.where(readsDrafts(officer) ? '(b.edition is not null or b.draft is not null)' : 'b.edition is not null');
  if (shape !== undefined) query.andWhere('b.shape = :shape', { shape });
  if (kind !== undefined) query.andWhere('b.period_kind = :kind', { kind });
  const keys = after === undefined ? undefined : cursorKeys(after, 2);
  if (keys !== undefined)
    query.andWhere('(b.period_to, b.bulletin) < (:lastTo, :last)', { lastTo: keys[0], last: keys[1] });
  const rows = await query
    .orderBy('b.period_to', 'DESC')
    .addOrderBy('b.bulletin', 'DESC')
    .limit(limit + 1)
    .getMany();
  return pageOf(rows, limit, lineFor(officer), ({ period_to, bulletin }) => cursorText([period_to, bulletin]));
};

import { type Officer, type Precedent, precedentsFor, type Sought } from '@app/domain';
import type { UnitCode } from '@app/kernel';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { CALL_REGISTER } from '../call-register/call-register.row.js';
import { newestFirst, type PageAsked } from '../desk/newest-first.js';
import type { Page } from '../desk/page.js';
import { withinScope } from '../desk/scope.js';
import { type PrecedentRegisterRow, precedentRegisterRows } from './precedent-register.row.js';

/** A ruling, and the later one that put it out of force. */
export type RulingLine = Omit<PrecedentRegisterRow, 'revision' | 'position'> & { readonly overruled_by: string | null };

export interface PrecedentFilter {
  /** Part of the number of the ruling, the subject, the matter or the reasons. */
  readonly words?: string;
  readonly matter?: string;
  readonly item?: string;
  readonly lead?: UnitCode;
  readonly inForce?: boolean;
}

const OVERRULED_BY = '(select min(o.ruling) from desk.precedent_register o where o.overrules @> array[p.ruling])';

const rulings = (manager: EntityManager): SelectQueryBuilder<PrecedentRegisterRow> =>
  manager.getRepository(precedentRegisterRows).createQueryBuilder('p');

const narrow = (query: SelectQueryBuilder<PrecedentRegisterRow>, filter: PrecedentFilter): void => {
  const { words, matter, item, lead, inForce } = filter;
  if (words !== undefined)
    query.andWhere("strpos(lower(concat_ws(' ', p.ruling, p.subject, p.matter, p.reasons)), lower(:words)) > 0", {
      words,
    });
  if (matter !== undefined) query.andWhere('p.matter = :matter', { matter });
  if (item !== undefined) query.andWhere(`p.list_item ->> 'item' = :item`, { item });
  if (lead !== undefined) query.andWhere('p.lead = :lead', { lead });
  if (inForce !== undefined) query.andWhere(`${OVERRULED_BY} is ${inForce ? '' : 'not '}null`);
};

const overrulings = async (manager: EntityManager): Promise<ReadonlyMap<string, string>> => {
  const rows = await manager.query<{ ruling: string; overruled: string }[]>(
    'select ruling, unnest(overrules) as overruled from desk.precedent_register order by issued_at desc',
  );
  return new Map(rows.map(({ ruling, overruled }) => [overruled, ruling]));
};

const lineWith =
  (overruled: ReadonlyMap<string, string>) =>
  ({ revision: _, position: __, ...line }: PrecedentRegisterRow): RulingLine => ({
    ...line,
    overruled_by: overruled.get(line.ruling) ?? null,
  });

const page = async (
  manager: EntityManager,
  query: SelectQueryBuilder<PrecedentRegisterRow>,
  asked: PageAsked,
): Promise<Page<RulingLine>> =>
  newestFirst(query, { at: 'issued_at', id: 'ruling' }, asked, lineWith(await overrulings(manager)));

/** Every ruling that fits, the newest first: what was ruled is for everybody to know. */
export const precedentsRead = (
  manager: EntityManager,
  filter: PrecedentFilter,
  asked: PageAsked,
): Promise<Page<RulingLine>> => {
  const query = rulings(manager);
  narrow(query, filter);
  return page(manager, query, asked);
};

const readable = (manager: EntityManager, officer: Officer): SelectQueryBuilder<PrecedentRegisterRow> =>
  withinScope(rulings(manager).innerJoin(CALL_REGISTER.name, 'c', 'c.call = p.call'), 'c', officer);

/** The rulings on calls that the officer may read, the newest first. */
export const rulingsRead = (manager: EntityManager, officer: Officer, asked: PageAsked): Promise<Page<RulingLine>> =>
  page(manager, readable(manager, officer), asked);

/** One ruling on a call that the officer may read. */
export const rulingRead = async (
  manager: EntityManager,
  officer: Officer,
  ruling: string,
): Promise<RulingLine | undefined> => {
  const row = await readable(manager, officer).andWhere('p.ruling = :ruling', { ruling }).getOne();
  return row === null ? undefined : lineWith(await overrulings(manager))(row);
};

const MOST = 5_000;

const precedentIn = ({
  ruling,
  list_item,
  matter,
  subject,
  lead,
  cooperating,
  overruled_by,
}: RulingLine): Precedent => ({
  ruling,
  ...(list_item !== null && { item: list_item }),
  matter,
  words: subject,
  lead,
  cooperating,
  ...(overruled_by !== null && { overruledBy: overruled_by }),
});

/** Every ruling as a precedent, the newest first. */
export const precedents = async (manager: EntityManager): Promise<readonly Precedent[]> => {
  const rows = await rulings(manager).orderBy('p.issued_at', 'DESC').limit(MOST).getMany();
  return rows.map(lineWith(await overrulings(manager))).map(precedentIn);
};

/** The precedents that nobody has overruled, the newest last. */
export const precedentsInForce = async (manager: EntityManager): Promise<readonly Precedent[]> =>
  (await precedents(manager)).filter(({ overruledBy }) => overruledBy === undefined).toReversed();

/** The precedents in force for what a call is about, the closest first. */
export const precedentsOn = async (manager: EntityManager, sought: Sought): Promise<readonly Precedent[]> =>
  precedentsFor(sought, await precedents(manager));

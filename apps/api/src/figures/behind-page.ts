import type { Instant } from '@app/kernel';
import { type BehindPage, cursorKeys, cursorText } from '@app/read-models';
import { wrongCursor } from '../door/page-asked.js';

interface Query {
  readonly part: BehindPage['part'];
  readonly limit: number;
  readonly skip: number;
  readonly cursor?: string;
  readonly asOf?: string;
  readonly position?: string;
}

/** Which page is asked for, and of which moment and place in the log: a further page looks from where the first one did. */
export const behindPage = <Q extends Query>(query: Q): { readonly page: BehindPage; readonly query: Q } => {
  const { part, limit, skip, cursor } = query;
  if (cursor === undefined) return { page: { part, limit, skip }, query };
  const [asOf = '', position = '', passed = ''] = cursorKeys(cursor, 3) ?? [];
  if (Number.isNaN(Date.parse(asOf)) || !/^\d{20}$/.test(position) || !/^\d{1,9}$/.test(passed)) throw wrongCursor();
  return { page: { part, limit, skip: Number(passed) + skip }, query: { ...query, asOf, position } };
};

/** The cursor of the page after this one; none when this was the last. */
export const nextPage = (
  { skip, limit }: BehindPage,
  total: number,
  { at, position }: { readonly at: Instant; readonly position: string },
): { readonly next?: string } =>
  skip + limit < total ? { next: cursorText([at, position, String(skip + limit)]) } : {};

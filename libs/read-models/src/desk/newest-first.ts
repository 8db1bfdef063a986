import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { cursorKeys, cursorText, type Page, pageOf } from './page.js';

export interface PageAsked {
  readonly limit: number;
  /** A cursor that a page gave; a text that is none begins at the top. */
  readonly after?: string;
  /** How many to pass over. */
  readonly skip?: number;
}

/** How a list is ordered: by a moment, and by id where several share it. */
interface Order<Row> {
  readonly at: keyof Row & string;
  readonly id: keyof Row & string;
}

/** A page of what a query finds, the newest first. */
export const newestFirst = async <Row extends ObjectLiteral, Line>(
  query: SelectQueryBuilder<Row>,
  { at, id }: Order<Row>,
  { limit, after, skip }: PageAsked,
  line: (row: Row) => Line,
): Promise<Page<Line>> => {
  const { alias } = query;
  const keys = after === undefined ? undefined : cursorKeys(after, 2);
  if (keys !== undefined)
    query.andWhere(`(${alias}.${at}, ${alias}.${id}) < (cast(:lastAt as timestamptz), :lastId)`, {
      lastAt: keys[0],
      lastId: keys[1],
    });
  const rows = await query
    .orderBy(`${alias}.${at}`, 'DESC')
    .addOrderBy(`${alias}.${id}`, 'DESC')
    .limit(limit + 1)
    .offset(skip)
    .getMany();
  return pageOf(rows, limit, line, (row) => cursorText([row[at], row[id]]));
};

import type { ListKind } from '@app/domain';
import type { Instant, LocalDate, OfficerId } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import { type ListRegisterRow, listRegisterRows } from './list-register.row.js';

export interface ListVersionLine {
  readonly version: number;
  readonly effectiveFrom: LocalDate;
  readonly publishedAt: Instant;
  readonly publishedBy: OfficerId;
  readonly revision?: string;
  readonly items: number;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

export interface ListLine {
  readonly list: string;
  readonly name: string;
  readonly kind: ListKind;
  /** The newest last. */
  readonly versions: readonly ListVersionLine[];
}

const versionLine = (row: ListRegisterRow): ListVersionLine => ({
  version: row.version,
  effectiveFrom: row.effective_from as LocalDate,
  publishedAt: row.published_at,
  publishedBy: row.published_by,
  ...(row.revision !== null && { revision: row.revision }),
  items: row.codes.length,
  added: row.added,
  removed: row.removed,
  changed: row.changed,
});

const listLine = (rows: readonly ListRegisterRow[]): ListLine => {
  const { list, name, kind } = rows[0] as ListRegisterRow;
  return { list, name, kind, versions: rows.filter(({ version }) => version > 0).map(versionLine) };
};

/** Every list there is, each with its versions; anybody may read them. */
export const listsRead = async (manager: EntityManager): Promise<readonly ListLine[]> => {
  const rows = await manager.getRepository(listRegisterRows).find({ order: { list: 'ASC', version: 'ASC' } });
  const lists = new Map<string, ListRegisterRow[]>();
  for (const row of rows) lists.set(row.list, [...(lists.get(row.list) ?? []), row]);
  return [...lists.values()].map(listLine);
};

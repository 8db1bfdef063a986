import type { Instant, LocalDate, OfficerId, UnitCode } from '@app/kernel';
import type { ListItem } from '../authority/list-item.js';
import type { ListKind } from './list-kind.js';
import type { ListVersionPublished, ResponsibilityListFact } from './responsibility-list.events.js';

export type ListItems = ReadonlyMap<string, ListItem>;

export interface ListVersion {
  readonly version: number;
  readonly effectiveFrom: LocalDate;
  readonly items: ListItems;
  readonly by: OfficerId;
  readonly at: Instant;
  readonly revision?: string;
}

export interface FoundedList {
  readonly list: string;
  readonly name: string;
  readonly kind: ListKind;
  readonly legalReviewer: UnitCode;
  /** The newest last; each takes effect no earlier than the one before. */
  readonly versions: readonly ListVersion[];
}

export type ResponsibilityList = 'unfounded' | FoundedList;

export const UNFOUNDED: ResponsibilityList = 'unfounded';

export const NO_ITEMS: ListItems = new Map();

/** The items after changes: what is stated anew keeps its place, what is new comes last. */
export const itemsAfter = (
  items: ListItems,
  { puts, drops }: Pick<ListVersionPublished['data'], 'puts' | 'drops'>,
): ListItems => {
  const after = new Map(items);
  for (const code of drops) after.delete(code);
  for (const item of puts) after.set(item.code, item);
  return after;
};

const published = (list: FoundedList, { data }: ListVersionPublished): FoundedList => {
  const { version, effectiveFrom, by, at, revision } = data;
  const items = itemsAfter(list.versions.at(-1)?.items ?? NO_ITEMS, data);
  const next = { version, effectiveFrom, items, by, at, ...(revision !== undefined && { revision }) };
  return { ...list, versions: [...list.versions, next] };
};

export const evolveResponsibilityList = (
  list: ResponsibilityList,
  fact: ResponsibilityListFact,
): ResponsibilityList => {
  if (fact.type === 'ListFounded') {
    const { by: _, at: __, ...founded } = fact.data;
    return { ...founded, versions: [] };
  }
  return list === 'unfounded' ? list : published(list, fact);
};

import { type Decision, isRejection, type LocalDate, type Rejection, reject, type UnitCode } from '@app/kernel';
import type { ListItem } from '../authority/list-item.js';
import type { Occasion } from '../authority/occasion.js';
import { isAny } from '../authority/officer.js';
import { changesBetween } from './list-difference.js';
import type { ListChanges, ListKind } from './list-kind.js';
import { wrongChanges, wrongEffectiveDay } from './list-rules.js';
import type { ListFounded, ListVersionPublished, ResponsibilityListFact } from './responsibility-list.events.js';
import { type FoundedList, itemsAfter, NO_ITEMS, type ResponsibilityList } from './responsibility-list.state.js';

export interface FoundList {
  readonly list: string;
  readonly name: string;
  readonly kind: ListKind;
  readonly legalReviewer: UnitCode;
}

/** The whole list anew, or what the next version says otherwise than the newest. */
export interface PublishList extends Partial<ListChanges> {
  readonly effectiveFrom: LocalDate;
  readonly items?: readonly ListItem[];
  readonly revision?: string;
}

export type ResponsibilityListCommand =
  | { readonly act: 'foundList'; readonly words: FoundList }
  | { readonly act: 'publishList'; readonly words: PublishList };

const onlyTheListKeeper = ({ by }: Pick<Occasion, 'by'>): Rejection | undefined =>
  isAny(by, 'list-keeper', 'system') ? undefined : reject('list.not-list-keeper');

const saysTheSame = (words: FoundList, { name, kind, legalReviewer }: FoundedList): boolean =>
  words.name === name && words.kind === kind && words.legalReviewer === legalReviewer;

/** The list keeper founds a list, still without a version; founded in the same words again it is no fact. */
export const foundList =
  (words: FoundList, occasion: Occasion) =>
  (list: ResponsibilityList): Decision<ListFounded> => {
    const refusal = onlyTheListKeeper(occasion);
    if (refusal !== undefined) return refusal;
    if (list !== 'unfounded') return saysTheSame(words, list) ? [] : reject('list.code-taken', { list: words.list });
    const { by, at, units } = occasion;
    if (units(words.legalReviewer) === undefined) return reject('unit.unknown', { unit: words.legalReviewer });
    return [{ type: 'ListFounded', data: { ...words, by: by.id, at } }];
  };

const onceEach = (items: readonly ListItem[]): Rejection | undefined => {
  const codes = items.map(({ code }) => code);
  const item = codes.find((code, nth) => codes.indexOf(code) !== nth);
  return item === undefined ? undefined : reject('list.item-twice', { item });
};

/** What really changes: items that are stated anew in the same words are left out. */
const changesIn = (words: PublishList, { versions }: FoundedList): ListChanges | Rejection => {
  const before = versions.at(-1)?.items ?? NO_ITEMS;
  if (words.items !== undefined)
    return onceEach(words.items) ?? changesBetween(before, new Map(words.items.map((item) => [item.code, item])));
  const { puts = [], drops = [] } = words;
  const stated = changesBetween(before, itemsAfter(before, { puts, drops: [] })).puts;
  return onceEach(puts) ?? { puts: stated, drops };
};

const isCarriedOut = ({ revision }: PublishList, { versions }: FoundedList): boolean =>
  revision !== undefined && versions.some((version) => version.revision === revision);

const next = (
  { effectiveFrom, revision }: PublishList,
  { list, versions }: FoundedList,
  { puts, drops }: ListChanges,
  { by, at }: Occasion,
): ListVersionPublished => ({
  type: 'ListVersionPublished',
  data: {
    ...{ list, version: versions.length + 1, effectiveFrom, puts, drops, by: by.id, at },
    ...(revision !== undefined && { revision }),
  },
});

/** The list keeper publishes the next version; one that changes nothing, or carries out a revision again, is no fact. */
export const publishList =
  (words: PublishList, occasion: Occasion) =>
  (list: ResponsibilityList): Decision<ListVersionPublished> => {
    const refusal = onlyTheListKeeper(occasion);
    if (refusal !== undefined) return refusal;
    if (list === 'unfounded') return reject('list.unfounded');
    if (isCarriedOut(words, list)) return [];
    const changes = changesIn(words, list);
    if (isRejection(changes)) return changes;
    const wrong =
      wrongChanges(changes, list.versions.at(-1)?.items ?? NO_ITEMS, occasion) ??
      wrongEffectiveDay(words.effectiveFrom, list, occasion);
    if (wrong !== undefined) return wrong;
    return changes.puts.length + changes.drops.length === 0 ? [] : [next(words, list, changes, occasion)];
  };

export const decideResponsibilityList =
  (command: ResponsibilityListCommand, occasion: Occasion) =>
  (list: ResponsibilityList): Decision<ResponsibilityListFact> =>
    command.act === 'foundList' ? foundList(command.words, occasion)(list) : publishList(command.words, occasion)(list);

export const RESPONSIBILITY_LISTS = 'responsibilityList-';

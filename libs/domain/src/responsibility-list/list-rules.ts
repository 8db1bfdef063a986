import { type LocalDate, type Rejection, reject } from '@app/kernel';
import type { ListItem } from '../authority/list-item.js';
import type { Occasion } from '../authority/occasion.js';
import { mayBeCalled } from '../authority/units.js';
import { localDate } from '../deadlines/wall-clock.js';
import type { ListChanges } from './list-kind.js';
import type { FoundedList, ListItems } from './responsibility-list.state.js';

/** Why an item cannot stand in a list; undefined if it can. */
export const wrongItem = (item: ListItem, occasion: Pick<Occasion, 'units'>): Rejection | undefined =>
  somebodyAnswers(item) ?? noUnitTwice(item) ?? everyUnitMayBeCalled(item, occasion);

const unitsOf = ({ lead, cooperating }: ListItem) => (lead === undefined ? cooperating : [lead, ...cooperating]);

const somebodyAnswers = ({ code, duty, lead }: ListItem) =>
  lead === undefined && duty !== 'core' ? reject('list.item-needs-lead', { item: code }) : undefined;

const noUnitTwice = (item: ListItem) =>
  new Set(unitsOf(item)).size === unitsOf(item).length ? undefined : reject('list.unit-twice', { item: item.code });

const everyUnitMayBeCalled = (item: ListItem, { units }: Pick<Occasion, 'units'>) => {
  const unit = unitsOf(item).find((code) => !mayBeCalled(units(code)));
  return unit === undefined ? undefined : reject('unit.not-callable', { unit });
};

/** Why changes cannot be made to a list; undefined if they can. */
export const wrongChanges = (
  { puts, drops }: ListChanges,
  items: ListItems,
  occasion: Pick<Occasion, 'units'>,
): Rejection | undefined =>
  noItemTwice([...puts.map(({ code }) => code), ...drops]) ??
  everyDropIsThere(drops, items) ??
  puts.map((item) => wrongItem(item, occasion)).find((refusal) => refusal !== undefined);

const noItemTwice = (codes: readonly string[]) => {
  const item = codes.find((code, nth) => codes.indexOf(code) !== nth);
  return item === undefined ? undefined : reject('list.item-twice', { item });
};

const everyDropIsThere = (drops: readonly string[], items: ListItems) => {
  const item = drops.find((code) => !items.has(code));
  return item === undefined ? undefined : reject('list.nothing-to-drop', { item });
};

/** A next version takes effect today or later, and no earlier than the newest; the first may hold for days gone by. */
export const wrongEffectiveDay = (
  day: LocalDate,
  { versions }: Pick<FoundedList, 'versions'>,
  { at, rules }: Pick<Occasion, 'at' | 'rules'>,
): Rejection | undefined => {
  const newest = versions.at(-1);
  if (newest === undefined) return undefined;
  const today = localDate(at, rules.settings.timeZone);
  if (day < today) return reject('list.effective-in-the-past', { today });
  return day < newest.effectiveFrom
    ? reject('list.effective-before-newest', { day: newest.effectiveFrom, version: newest.version })
    : undefined;
};

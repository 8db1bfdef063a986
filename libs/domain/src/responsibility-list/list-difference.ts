import type { ListItem } from '../authority/list-item.js';
import { canonical } from '../words/canonical.js';
import type { ListChanges } from './list-kind.js';
import type { ListItems } from './responsibility-list.state.js';

export type ItemField = Exclude<keyof ListItem, 'code'>;

/** A field that the later version words otherwise. */
export interface ChangedField {
  readonly field: ItemField;
  readonly before: unknown;
  readonly after: unknown;
}

export interface ChangedItem {
  readonly code: string;
  readonly name: string;
  readonly fields: readonly ChangedField[];
}

export interface ListDifference {
  readonly added: readonly ListItem[];
  readonly removed: readonly ListItem[];
  readonly changed: readonly ChangedItem[];
}

const FIELDS: readonly ItemField[] = [
  'name',
  'duty',
  'scenarios',
  'lead',
  'cooperating',
  'verbs',
  'townshipDuty',
  'legalBasis',
];

const changedFields = (before: ListItem, after: ListItem): readonly ChangedField[] =>
  FIELDS.filter((field) => canonical(before[field]) !== canonical(after[field])).map((field) => ({
    field,
    before: before[field],
    after: after[field],
  }));

const changedItem = (before: ListItem, after: ListItem | undefined): readonly ChangedItem[] => {
  const fields = after === undefined ? [] : changedFields(before, after);
  return after === undefined || fields.length === 0 ? [] : [{ code: after.code, name: after.name, fields }];
};

/** What the later version adds, takes away and words otherwise. */
export const differenceBetween = (before: ListItems, after: ListItems): ListDifference => ({
  added: [...after.values()].filter(({ code }) => !before.has(code)),
  removed: [...before.values()].filter(({ code }) => !after.has(code)),
  changed: [...before.values()].flatMap((item) => changedItem(item, after.get(item.code))),
});

/** The changes that lead from one to the other. */
export const changesBetween = (before: ListItems, after: ListItems): ListChanges => {
  const { added, removed, changed } = differenceBetween(before, after);
  const altered = new Set([...added, ...changed].map(({ code }) => code));
  return {
    puts: [...after.values()].filter(({ code }) => altered.has(code)),
    drops: removed.map(({ code }) => code),
  };
};

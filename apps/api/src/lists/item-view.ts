import type { DifferenceView, ListItemView } from '@app/contracts';
import type { ChangedField, ListDifference, ListItem } from '@app/domain';
import type { UnitCode } from '@app/kernel';
import type { Names } from '../calls/names.js';

export const itemView = (item: ListItem, names: Names): ListItemView => {
  const { lead, cooperating, ...words } = item;
  return {
    ...words,
    ...(lead !== undefined && { lead: names.unit(lead) }),
    cooperating: cooperating.map(names.unit),
  };
};

/** A field as people read it: units by their names, several words in one line. */
const inWords = ({ field }: ChangedField, value: unknown, names: Names): string => {
  if (value === undefined) return '';
  if (field === 'lead') return names.unit(value as UnitCode).name;
  if (field === 'cooperating') return (value as readonly UnitCode[]).map((code) => names.unit(code).name).join('、');
  if (Array.isArray(value)) return value.join('；');
  return typeof value === 'string'
    ? value
    : Object.values(value as object)
        .flat()
        .join('；');
};

export const differenceView = ({ added, removed, changed }: ListDifference, names: Names): DifferenceView => ({
  added: added.map((item) => itemView(item, names)),
  removed: removed.map((item) => itemView(item, names)),
  changed: changed.map(({ code, name, fields }) => ({
    code,
    name,
    fields: fields.map((one) => ({
      field: one.field,
      before: inWords(one, one.before, names),
      after: inWords(one, one.after, names),
    })),
  })),
});

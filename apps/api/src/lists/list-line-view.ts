import type { ListsView, ListVersionView } from '@app/contracts';
import type { LocalDate } from '@app/kernel';
import type { ListLine, ListVersionLine } from '@app/read-models';
import type { Names } from '../calls/names.js';

export const listVersionView = ({ publishedBy, ...line }: ListVersionLine, names: Names): ListVersionView => ({
  ...line,
  publishedBy: { id: publishedBy, ...officerName(publishedBy, names) },
});

const officerName = (id: ListVersionLine['publishedBy'], names: Names): { readonly name?: string } => {
  const name = names.officers([id])[id];
  return name === undefined ? {} : { name };
};

export const listLineView = (
  { versions, ...line }: ListLine,
  today: LocalDate,
  names: Names,
): ListsView['lists'][number] => {
  const inForce = versions.findLast(({ effectiveFrom }) => effectiveFrom <= today)?.version;
  return {
    ...line,
    versions: versions.map((version) => listVersionView(version, names)),
    ...(inForce !== undefined && { inForce }),
  };
};

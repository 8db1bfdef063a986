import type { LocalDate } from '@app/kernel';
import type { ListItem } from '../authority/list-item.js';
import type { ListRevisionFact } from '../list-revision/list-revision.events.js';
import type { ResponsibilityListFact } from '../responsibility-list/responsibility-list.events.js';

/** What an accepted revision brings about. */
export type RevisionNext =
  | {
      readonly is: 'publish';
      readonly list: string;
      readonly effectiveFrom: LocalDate;
      readonly puts: readonly ListItem[];
      readonly drops: readonly string[];
    }
  | { readonly is: 'note'; readonly version: number };

/** An accepted revision becomes the next version of its list; the revision is told when it has. */
export const carryOutRevision = (fact: ListRevisionFact | ResponsibilityListFact): RevisionNext | undefined => {
  if (fact.type === 'ListVersionPublished') return { is: 'note', version: fact.data.version };
  if (fact.type !== 'ListRevisionAccepted') return undefined;
  const { list, effectiveFrom, change } = fact.data;
  const [puts, drops] = change.is === 'put' ? [[change.item], []] : [[], [change.item]];
  return { is: 'publish', list, effectiveFrom, puts, drops };
};

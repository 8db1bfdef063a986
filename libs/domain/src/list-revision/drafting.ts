import type { UnitCode } from '@app/kernel';
import type { ListItem } from '../authority/list-item.js';
import type { AskRevision } from './list-revision.decide.js';

/** What a ruling found about an item. */
export interface RulingOnItem {
  readonly ruling: string;
  readonly list: string;
  readonly lead: UnitCode;
  readonly cooperating: readonly UnitCode[];
  readonly basis: string;
  readonly reason: string;
}

/** An application pre-filled from a ruling: the item as the list has it, with lead and cooperating departments as ruled. */
export const revisionAfterRuling = (
  { ruling, list, lead, cooperating, basis, reason }: RulingOnItem,
  item: ListItem,
): Omit<AskRevision, 'revision'> => ({
  list,
  change: { is: 'put', item: { ...item, lead, cooperating } },
  basis,
  reason,
  ruling,
});

import { isRejection, type Rejection, reject } from '@app/kernel';
import { itemCited } from '../authority/lists.js';
import type { Occasion } from '../authority/occasion.js';
import type { Basis } from './call-slip.js';

export interface Citing {
  readonly basis: Basis;
  /** Why departments are sent for although the list says that the matter is the township's own. */
  readonly overrules?: string;
}

/** Why departments cannot be sent for on that basis: the item is not in force, or is the township's own. */
export const wrongBasis = ({ basis, overrules }: Citing, { lists }: Pick<Occasion, 'lists'>): Rejection | undefined => {
  if ('noneFits' in basis) return undefined;
  const item = itemCited(basis, lists);
  if (isRejection(item)) return item;
  return item.duty === 'core' && overrules === undefined
    ? reject('dispatch.townships-own', { item: item.name })
    : undefined;
};

/** Both name the same item, in whichever version. */
export const sameItem = (one: Basis, other: Basis): boolean =>
  'list' in one && 'list' in other && one.list === other.list && one.item === other.item;

/** What was overruled, for the slip; nothing where there was nothing to overrule. */
export const overruling = ({ overrules }: Citing): { readonly overrules?: string } =>
  overrules === undefined ? {} : { overrules };

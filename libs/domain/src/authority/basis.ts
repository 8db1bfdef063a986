import type { ItemCitation } from './lists.js';

/** What is cited of a responsibility list. */
export type ListBasis = ItemCitation;

/** The list item that names who is responsible, or why none fits. */
export type Basis = ListBasis | { readonly noneFits: string };

/** What a basis cites of a list; undefined where none fits. */
export const itemOf = (basis: Basis | undefined): ListBasis | undefined =>
  basis !== undefined && 'list' in basis ? basis : undefined;

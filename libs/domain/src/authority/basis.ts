export interface ListBasis {
  readonly list: string;
  readonly version: number;
  readonly item: string;
}

/** The list item that names who is responsible, or why none fits. */
export type Basis = ListBasis | { readonly noneFits: string };

/** What a basis cites of a list; undefined where none fits. */
export const itemOf = (basis: Basis | undefined): ListBasis | undefined =>
  basis !== undefined && 'list' in basis ? basis : undefined;

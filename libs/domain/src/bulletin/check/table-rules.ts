/** What a printed rate is divided from: sums of columns, by their heads. */
export interface RateRule {
  readonly column: string;
  readonly of: readonly string[];
  /** Taken off the numerator: those completed, less those too late. */
  readonly less?: readonly string[];
  readonly by: readonly string[];
  /** Nobody said so: the numbers of the table did, in so many of its rows. */
  readonly inferred?: { readonly right: number; readonly rows: number };
}

/** Two sums that must be the same in every row. */
export interface SumRule {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly inferred?: { readonly right: number; readonly rows: number };
}

/** How the parts of a table hang together. */
export interface TableRules {
  readonly rates: readonly RateRule[];
  readonly sums: readonly SumRule[];
  /** Columns whose rows add up to the line of totals. */
  readonly added: readonly string[];
}

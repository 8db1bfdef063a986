/** A rate as it stands printed, with as many decimals. */
export interface RatePrinted {
  readonly text: string;
  readonly decimals: number;
  /** Of one instead of a hundred: `0.9949`. */
  readonly ofOne?: true;
}

/** A line of a table: its counts and its printed rates, by the heads of the columns. */
export interface CheckedRow {
  readonly name: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly rates: Readonly<Record<string, RatePrinted>>;
}

/** Lines that are added up by the line that follows them. */
export interface Added {
  readonly into: CheckedRow;
  readonly rows: readonly CheckedRow[];
}

/** A table that can be checked. */
export interface CheckedTable {
  readonly rows: readonly CheckedRow[];
  readonly totals: readonly Added[];
}

/** The sum of some columns of a line; undefined where one is empty. */
export const sumIn = ({ counts }: Pick<CheckedRow, 'counts'>, columns: readonly string[]): number | undefined => {
  const parts = columns.map((column) => counts[column]);
  return parts.every((part) => part !== undefined) ? parts.reduce((sum, part) => sum + part, 0) : undefined;
};

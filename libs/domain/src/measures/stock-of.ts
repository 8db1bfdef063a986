import { type Asking, type Grouping, rowOf } from './asking.js';
import type { SlipLife } from './life.js';
import { EMPTY_STOCK, type Stock, type StockLine } from './stock.js';
import { stockEntries } from './stock-lines.js';

export interface AskingStock extends Asking {
  /** A stock has no month: ask for one period after the other. */
  readonly by: Exclude<Grouping, 'month'>;
}

export type StockRow = Stock & { readonly row: string };

/** Keeps the stock while slips are added one by one. */
export interface StockTally {
  add(life: SlipLife): void;
  rows(): readonly StockRow[];
}

export const stockTallyFor = (asking: AskingStock): StockTally => {
  const rows = new Map<string, Record<StockLine, number>>();
  if (asking.by === 'county') rows.set('county', { ...EMPTY_STOCK });
  return {
    add: (life) => {
      const entries = stockEntries(life, asking, asking.asOf);
      if (entries.length === 0) return;
      const row = rowOf(life, asking.asOf.at, asking);
      const kept = rows.get(row) ?? { ...EMPTY_STOCK };
      for (const { line } of entries) kept[line] += 1;
      rows.set(row, kept);
    },
    rows: () => [...rows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([row, kept]) => ({ row, ...kept })),
  };
};

/** The stock of slips over a period, by row. */
export const stockOf = (lives: Iterable<SlipLife>, asking: AskingStock): readonly StockRow[] => {
  const tally = stockTallyFor(asking);
  for (const life of lives) tally.add(life);
  return tally.rows();
};

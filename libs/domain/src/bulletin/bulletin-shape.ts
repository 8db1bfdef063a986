import type { LocalDate } from '@app/kernel';
import type { Source } from '../call/call-slip.js';
import type { StockLine } from '../measures/stock.js';
import type { CountName } from './counts.js';

interface Head {
  /** Names the column inside its shape. */
  readonly key: string;
  readonly head: string;
  /** The head over several neighbouring columns. */
  readonly under?: string;
  /** Counted and checked, but not printed. */
  readonly hidden?: boolean;
}

/** How a line of the table is filled, column by column. */
export type BulletinColumn = Head &
  (
    | { readonly is: 'place' }
    | { readonly is: 'name' }
    /** Slips as a measure counts them; of calls that came from some sources only. */
    | { readonly is: 'count'; readonly of: CountName; readonly sources?: readonly Source['kind'][] }
    | { readonly is: 'stock'; readonly of: StockLine }
    /** Hours for which calls lay with a unit, or that rulings let it bear. */
    | { readonly is: 'hours'; readonly of: 'lay' | 'borne' }
    /** Other columns added up. */
    | { readonly is: 'sum'; readonly of: readonly string[] }
    /** Columns added up over columns added up, in percent, rounded half up. */
    | { readonly is: 'rate'; readonly of: readonly string[]; readonly by: readonly string[]; readonly decimals: number }
  );

/** Two sums of columns that must be the same in every line. */
export interface Identity {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** What the lines stand for, and in which order. */
export interface BulletinRows {
  readonly by: 'unit' | 'township' | 'matter';
  /** Units to which nothing happened. */
  readonly idle: 'shown' | 'left out';
  /** By a column, the greatest first; by code without. */
  readonly order?: string;
}

/** The look of a bulletin, as the county chose it. */
export interface BulletinShape {
  readonly code: string;
  readonly name: string;
  /** With `{period}`. */
  readonly title: string;
  /** Above the table; `{period}` and `{key}` stand for the period and for a column of the total. */
  readonly paragraphs: readonly string[];
  readonly caption: string;
  readonly rows: BulletinRows;
  readonly columns: readonly BulletinColumn[];
  readonly identities: readonly Identity[];
}

/** A shape from a day on. */
export interface ShapeVersion extends BulletinShape {
  readonly version: number;
  readonly effectiveFrom: LocalDate;
}

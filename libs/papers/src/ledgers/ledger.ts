import type { Instant } from '@app/kernel';
import type { PaperLanguage, Wording } from '../words/wording.js';

/** What a cell holds; a moment is a real date, in the county's own time. */
export type CellKind = 'text' | 'count' | 'percent' | 'moment';

export interface LedgerColumn<Row> {
  readonly head: Wording;
  readonly kind: CellKind;
  /** In characters. */
  readonly width: number;
  readonly of: (row: Row, language: PaperLanguage) => string | number | undefined;
}

/** 台账: columns, and what they show of a row. */
export interface Ledger<Row> {
  readonly name: Wording;
  readonly columns: readonly LedgerColumn<Row>[];
}

/** How a ledger is written: in which language and time zone, when, and what else is to be said of it. */
export interface LedgerWriting {
  readonly language: PaperLanguage;
  readonly timeZone: string;
  readonly writtenAt: Instant;
  readonly notes: readonly (readonly [string, string])[];
}

/** Rows as they come, some at a time; the next ones are asked for when these are written. */
export type LedgerRows<Row> = AsyncIterable<readonly Row[]>;

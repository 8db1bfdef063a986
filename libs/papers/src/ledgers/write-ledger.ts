import type { Readable } from 'node:stream';
import { csvOf } from './csv-of.js';
import type { Ledger, LedgerRows, LedgerWriting } from './ledger.js';
import { xlsxOf } from './xlsx-of.js';

export const LEDGER_FORMATS = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

export type LedgerFormat = keyof typeof LEDGER_FORMATS;

/** A ledger as a stream: a page of rows in memory at a time, however many there are. */
export const writeLedger = <Row>(
  ledger: Ledger<Row>,
  rows: LedgerRows<Row>,
  writing: LedgerWriting,
  format: LedgerFormat,
): Readable => (format === 'csv' ? csvOf(ledger, rows, writing) : xlsxOf(ledger, rows, writing));

import { Readable } from 'node:stream';
import type { Instant } from '@app/kernel';
import { stringify } from 'csv-stringify/sync';
import { said } from '../words/wording.js';
import { harmless } from './harmless.js';
import type { Ledger, LedgerColumn, LedgerRows, LedgerWriting } from './ledger.js';
import { wallCell } from './wall-cell.js';

const BOM = '\uFEFF'; // without it, Excel in China reads GBK

type Cell = string | number | undefined;

const cell = (value: Cell, kind: LedgerColumn<unknown>['kind'], timeZone: string): Cell => {
  if (typeof value !== 'string') return value;
  return kind === 'moment' ? wallCell(value as Instant, timeZone) : harmless(value);
};

const lines = (rows: readonly (readonly Cell[])[]): string => stringify([...rows], { record_delimiter: 'windows' });

async function* csv<Row>(
  { columns }: Ledger<Row>,
  pages: LedgerRows<Row>,
  { language, timeZone }: LedgerWriting,
): AsyncGenerator<string> {
  yield BOM + lines([columns.map(({ head }) => said(head, language))]);
  for await (const rows of pages)
    yield lines(rows.map((row) => columns.map(({ of, kind }) => cell(of(row, language), kind, timeZone))));
}

/** A ledger as CSV in UTF-8, read as fast as it is taken; destroying it ends the reading of its rows. */
export const csvOf = <Row>(ledger: Ledger<Row>, rows: LedgerRows<Row>, writing: LedgerWriting): Readable =>
  Readable.from(csv(ledger, rows, writing), { objectMode: false });

import type { Instant } from '@app/kernel';
import { said, type Wording, word } from '../words/wording.js';
import type { LedgerColumn } from './ledger.js';

type Reading<Row, Value> = (row: Row) => Value | undefined;

export const text = <Row>(zh: string, en: string, width: number, of: Reading<Row, string>): LedgerColumn<Row> => ({
  head: word(zh, en),
  kind: 'text',
  width,
  of,
});

/** A word of the product, in the reader's language. */
export const named = <Row>(zh: string, en: string, width: number, of: Reading<Row, Wording>): LedgerColumn<Row> => ({
  head: word(zh, en),
  kind: 'text',
  width,
  of: (row, language) => {
    const wording = of(row);
    return wording && said(wording, language);
  },
});

export const moment = <Row>(zh: string, en: string, of: Reading<Row, Instant>): LedgerColumn<Row> => ({
  head: word(zh, en),
  kind: 'moment',
  width: 17,
  of,
});

export const count = <Row>(zh: string, en: string, of: Reading<Row, number>): LedgerColumn<Row> => ({
  head: word(zh, en),
  kind: 'count',
  width: 10,
  of,
});

export const percent = <Row>(zh: string, en: string, of: Reading<Row, number>): LedgerColumn<Row> => ({
  head: word(zh, en),
  kind: 'percent',
  width: 12,
  of,
});

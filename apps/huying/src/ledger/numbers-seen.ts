import { createHash } from 'node:crypto';
import { type Rejection, reject } from '@app/kernel';
import type { LedgerRow } from './ledger-rows.js';

const SEPARATOR = '\u0000';
const wordsOf = (raw: readonly string[]): string => createHash('sha1').update(raw.join(SEPARATOR)).digest('base64');

/** Tells the refusal of a number that has stood in the file before with other words; the same row again is none. */
export const numbersSeen = (): ((row: LedgerRow, number: string) => Rejection | undefined) => {
  const seen = new Map<string, { readonly row: number; readonly words: string }>();
  return ({ row, raw }, number) => {
    const words = wordsOf(raw);
    const before = seen.get(number);
    if (before === undefined) seen.set(number, { row, words });
    return before === undefined || before.words === words
      ? undefined
      : reject('ledger.number-again', { row: before.row });
  };
};

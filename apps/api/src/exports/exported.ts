import type { Readable } from 'node:stream';
import { localDate } from '@app/domain';
import type { Instant } from '@app/kernel';
import {
  LEDGER_FORMATS,
  type Ledger,
  type LedgerFormat,
  type LedgerRows,
  type PaperLanguage,
  said,
  writeLedger,
} from '@app/papers';

/** A ledger on its way out, and under which name it is saved. */
export interface Exported {
  readonly content: Readable;
  readonly name: string;
  readonly media: string;
}

/** How and when a ledger is written. */
export interface ExportWriting {
  readonly format: LedgerFormat;
  readonly language: PaperLanguage;
  readonly timeZone: string;
  readonly now: Instant;
}

/** Writes a ledger as it is read; nothing is read before somebody takes it. */
export const exported = <Row>(
  ledger: Ledger<Row>,
  rows: LedgerRows<Row>,
  { format, language, timeZone, now }: ExportWriting,
  notes: readonly (readonly [string, string])[] = [],
): Exported => ({
  content: writeLedger(ledger, rows, { language, timeZone, writtenAt: now, notes }, format),
  name: `${said(ledger.name, language)}-${localDate(now, timeZone)}.${format}`,
  media: LEDGER_FORMATS[format],
});

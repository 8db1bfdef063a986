import type { Officer, Organisation } from '@app/domain';
import type { Instant } from '@app/kernel';
import { CALL_LEDGER, DEADLINE_LEDGER, slipLedger } from '@app/papers';
import { type CallFilter, type CallLine, callPages, slipPages } from '@app/read-models';
import type { DataSource } from 'typeorm';
import { type Names, namesIn } from '../calls/names.js';
import { seesRatings } from '../figures/figures-asked.js';
import { type Exported, type ExportWriting, exported } from './exported.js';
import { callLedgerRow, deadlineLedgerRows, slipLedgerRow } from './ledger-rows.js';

/** Everything that a ledger of calls or slips is made from. */
export interface LedgerAsked extends ExportWriting {
  readonly desk: Pick<DataSource, 'manager'>;
  readonly organisation: Organisation;
  /** Who reads: the ledger holds what this officer may read. */
  readonly officer: Officer;
  readonly filter: CallFilter;
  /** Hears how many more calls were read. */
  readonly onCalls?: (calls: number) => void;
}

/** Each page made into rows. */
async function* each<Line, Row>(
  pages: AsyncIterable<readonly Line[]>,
  rowsOf: (line: Line) => readonly Row[],
): AsyncGenerator<readonly Row[], void, undefined> {
  for await (const lines of pages) yield lines.flatMap(rowsOf);
}

async function* heard({ desk, officer, filter, onCalls }: LedgerAsked): AsyncGenerator<readonly CallLine[]> {
  for await (const lines of callPages(desk, officer, filter)) {
    yield lines;
    onCalls?.(lines.length);
  }
}

const slips = (asked: LedgerAsked) => slipPages(asked.desk, heard(asked), asked.filter, asked.now);

type Exporting = (asked: LedgerAsked, names: Names, now: Instant) => Exported;

/** The ledgers that are made from the calls an officer may read. */
const LEDGERS = {
  calls: (asked, names) =>
    exported(
      CALL_LEDGER,
      each(heard(asked), (line) => [callLedgerRow(line, names)]),
      asked,
    ),
  slips: (asked, names) =>
    exported(
      slipLedger(seesRatings(asked.officer)),
      each(slips(asked), (line) => [slipLedgerRow(line, names)]),
      asked,
    ),
  deadlines: (asked, names, now) =>
    exported(
      DEADLINE_LEDGER,
      each(slips(asked), (line) => deadlineLedgerRows(line, names, now)),
      asked,
    ),
} as const satisfies Record<string, Exporting>;

export type LedgerName = keyof typeof LEDGERS;

/** A ledger as of now, today included, as a stream: a page at a time is in memory. */
export const exportLedger = (ledger: LedgerName, asked: LedgerAsked): Exported =>
  LEDGERS[ledger](asked, namesIn(asked.organisation), asked.now);

import { type Asked, type CommandOffice } from '@app/commands';
import { type EnterLedgerCall, SYSTEM } from '@app/domain';
import { epochMs, isRejection, type Rejection } from '@app/kernel';
import { type Clock, newCommandId } from '@app/platform';
import { type Encoding, encodingOf } from './encoding.js';
import { columnsIn } from './ledger-header.js';
import type { LedgerMap } from './ledger-map.js';
import { type LedgerRow, ledgerRows } from './ledger-rows.js';
import { type LedgerUnits, ledgerUnits } from './ledger-units.js';
import { numbersSeen } from './numbers-seen.js';
import { type ReadRow, rowReader } from './read-row.js';

export interface LedgerImport {
  readonly office: CommandOffice;
  readonly clock: Clock;
  readonly file: string;
  readonly map: LedgerMap;
  /** Told of every row that could not be entered; nothing is dropped in silence. */
  readonly onReject: (row: LedgerRow, reason: Rejection) => void;
  readonly onBytes?: (bytes: number) => void;
  /** Told to stop: what is in hand is finished, nothing more is read. */
  readonly signal?: AbortSignal;
}

export interface LedgerReport {
  readonly encoding: Encoding;
  readonly rows: number;
  readonly calls: number;
  readonly alreadyThere: number;
  readonly rejected: number;
  readonly unitsFounded: number;
  /** Instants that the ledger told as later than its own cut-off, taken as the cut-off. */
  readonly afterCutOff: number;
  readonly seconds: number;
}

/** Many rows at once, so that the log commits them in groups. */
const IN_FLIGHT = 256;

const entryOf = async ({ entry, unit, township, place }: ReadRow, units: LedgerUnits): Promise<EnterLedgerCall> => {
  const [to, town] = await Promise.all([units.department(unit), units.township(township)]);
  return { ...entry, to, township: town, place: { unit: town, detail: place } };
};

/** Enters an old ledger with its original times; a number that is there already is left as it is. */
export const importLedger = async (told: LedgerImport): Promise<LedgerReport> => {
  const { office, clock, file, map, onReject, onBytes = () => undefined, signal } = told;
  const begunAt = clock.now();
  const encoding = map.encoding ?? (await encodingOf(file));
  const units = ledgerUnits(office, clock, map);
  const readRow = rowReader(map);
  const numberAgain = numbersSeen();
  const count = { rows: 0, calls: 0, alreadyThere: 0, rejected: 0, afterCutOff: 0 };

  const rejected = (row: LedgerRow, reason: Rejection): void => {
    count.rejected += 1;
    onReject(row, reason);
  };

  const enter = async (row: LedgerRow): Promise<void> => {
    const read = readRow(row);
    if (isRejection(read)) return rejected(row, read);
    const again = numberAgain(row, read.entry.number);
    if (again !== undefined) return rejected(row, again);
    const words = await entryOf(read, units);
    const asked: Asked = { by: SYSTEM, at: clock.now(), commandId: newCommandId(), source: 'import' };
    const command = { act: 'enterLedgerCall', words } as const;
    const answer = await office.carryOut({ of: 'call', call: words.call, command }, asked);
    if (isRejection(answer)) return rejected(row, answer);
    if (answer.facts.length === 0) count.alreadyThere += 1;
    else {
      count.calls += 1;
      count.afterCutOff += read.afterCutOff;
    }
  };

  const rows = ledgerRows({ file, encoding, delimiter: map.delimiter, columns: columnsIn(map), onBytes });
  const enterOneByOne = async (): Promise<void> => {
    for await (const row of rows) {
      if (signal?.aborted) return;
      count.rows += 1;
      await enter(row);
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, enterOneByOne));
  const seconds = (epochMs(clock.now()) - epochMs(begunAt)) / 1000;
  return { encoding, ...count, unitsFounded: units.founded(), seconds };
};

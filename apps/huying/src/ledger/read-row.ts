import type { EnterLedgerCall } from '@app/domain';
import { earliest, type Instant, instant, isRejection, type Rejection, reject } from '@app/kernel';
import { callIdOfSource } from '@app/platform';
import { columnsIn } from './ledger-header.js';
import type { LedgerMap } from './ledger-map.js';
import type { LedgerRow } from './ledger-rows.js';
import { momentReader, type ReadMoment } from './moment-reader.js';

/** A row that was read, before its units are known. */
export interface ReadRow {
  readonly unit: string;
  readonly township: string;
  readonly entry: Omit<EnterLedgerCall, 'to' | 'township' | 'place'>;
  readonly place: string;
  /** How many instants the ledger told as later than its own cut-off. */
  readonly afterCutOff: number;
}

type Times = Partial<Record<TimeColumn, Instant>>;
type TimeColumn = 'raisedAt' | 'dispatchedAt' | 'respondedAt' | 'dueAt' | 'completedAt' | 'closedAt';
const TIME_COLUMNS: readonly TimeColumn[] = [
  'raisedAt',
  'dispatchedAt',
  'respondedAt',
  'dueAt',
  'completedAt',
  'closedAt',
];

type Cells = Readonly<Record<string, string>>;

const timesOf = (cells: Cells, map: LedgerMap, momentIn: ReadMoment): Times | Rejection => {
  const times: Times = {};
  for (const name of TIME_COLUMNS) {
    const column = map.columns[name];
    const text = column === undefined ? '' : (cells[column] ?? '');
    if (text === '') continue;
    const at = momentIn(text);
    if (at === undefined) return reject('ledger.time-unreadable', { column: column ?? name, text });
    times[name] = at;
  }
  return times;
};

/** What has happened cannot be later than the ledger itself; a due date can. */
const cutOff = (times: Times, { cutOff }: LedgerMap): { readonly times: Times; readonly clamped: number } => {
  if (cutOff === undefined) return { times, clamped: 0 };
  const last = instant(cutOff);
  const late = TIME_COLUMNS.filter((name) => name !== 'dueAt' && (times[name] ?? last) > last);
  const clamped = Object.fromEntries(late.map((name) => [name, earliest(times[name], last)]));
  return { times: { ...times, ...clamped }, clamped: late.length };
};

const textOf = (cells: Cells, columns: string | readonly string[] | undefined): string =>
  [columns ?? []]
    .flat()
    .map((column) => cells[column] ?? '')
    .filter(Boolean)
    .join(' ');

const exclusionOf = (cells: Cells, { exclusions }: LedgerMap) =>
  exclusions.find(({ column, values }) => values.includes(cells[column] ?? ''));

const wordsOf = (cells: Cells, map: LedgerMap) => {
  const { columns, instead } = map;
  const matter = textOf(cells, columns.matter) || instead.matter || '未分类';
  const subject = textOf(cells, columns.subject) || matter;
  const result = textOf(cells, columns.result);
  return { matter, subject, asks: textOf(cells, columns.asks) || subject, ...(result === '' ? {} : { result }) };
};

/** Reads rows by a map: each as the call that it tells of, or why it cannot be read. */
export const rowReader = (map: LedgerMap): ((row: LedgerRow) => ReadRow | Rejection) => {
  const momentIn = momentReader(map);
  const columns = columnsIn(map);
  return ({ cells, brokenOff }) => {
    if (cells === undefined) return brokenOff ?? reject('ledger.cells-do-not-fit-the-header');
    return unfitCharacter(cells, columns) ?? readCells(cells, map, momentIn);
  };
};

// control characters cannot all be stored, and nobody typed them; U+FFFD stands where bytes could not be read
const UNFIT = /[^\P{Cc}\t\n\r]|\uFFFD/u;

const unfitCharacter = (cells: Cells, columns: readonly string[]): Rejection | undefined => {
  const column = columns.find((name) => UNFIT.test(cells[name] ?? ''));
  return column === undefined ? undefined : reject('ledger.character-unfit', { column });
};

const readCells = (cells: Cells, map: LedgerMap, momentIn: ReadMoment): ReadRow | Rejection => {
  const number = cells[map.columns.number] ?? '';
  if (number === '') return reject('ledger.number-missing');
  const told = timesOf(cells, map, momentIn);
  if (isRejection(told)) return told;
  const { times, clamped } = cutOff(told, map);
  const { raisedAt, ...others } = times;
  if (raisedAt === undefined) return reject('ledger.time-missing', { column: map.columns.raisedAt });
  const exclusion = exclusionOf(cells, map);
  const source = `ledger:${map.ledger}`;
  return {
    unit: textOf(cells, map.columns.unit) || map.instead.unit || '未注明部门',
    township: textOf(cells, map.columns.township) || map.instead.township || '未注明镇街',
    place: textOf(cells, map.columns.place),
    afterCutOff: clamped,
    entry: {
      call: callIdOfSource(source, number),
      number,
      source: { kind: 'ledger', number: `${map.ledger}:${number}` },
      urgency: 'ordinary',
      raisedAt,
      dispatchedAt: raisedAt,
      ...others,
      ...wordsOf(cells, map),
      ...(exclusion === undefined ? {} : { exclusion: { reason: exclusion.reason, approver: exclusion.approver } }),
    },
  };
};

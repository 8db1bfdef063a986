import { type Bell, makeBell } from '@app/event-sourcing';
import { type LogRecord, type Proposed, spaceOf } from './log-record.js';

/** What the writer expects: a revision, or one of the words. */
export type ExpectedThere = number | 'any' | 'no stream' | 'stream exists';

export type Written =
  | { readonly is: 'written' | 'idempotent'; readonly last: LogRecord }
  | { readonly is: 'wrong version'; readonly current: number };

/** An in-memory log that numbers and forgives as the server does: sparse positions, system events, ids compared per stream. */
export interface StandInLog {
  readonly records: readonly LogRecord[];
  readonly bell: Bell;
  of(stream: string): readonly LogRecord[];
  write(stream: string, expected: ExpectedThere, events: readonly Proposed[]): Written;
  /** The index of the first record at or after a position. */
  indexFrom(position: bigint): number;
}

const TICKS = 10_000n;

export const makeStandInLog = (now: () => number = Date.now): StandInLog => {
  const records: LogRecord[] = [];
  const streams = new Map<string, LogRecord[]>();
  const bell = makeBell();
  let end = 0n;

  const of = (stream: string): readonly LogRecord[] => streams.get(stream) ?? [];

  const append = (stream: string, events: readonly Proposed[]): LogRecord => {
    const [own, transaction] = [streams.get(stream) ?? [], end];
    for (const event of events) {
      const place = { stream, revision: own.length, position: end, transaction, ticks: BigInt(now()) * TICKS };
      const record = { ...event, ...place };
      end += spaceOf(stream, event);
      own.push(record);
      records.push(record);
    }
    streams.set(stream, own);
    bell.ring();
    return own.at(-1) as LogRecord;
  };

  const write: StandInLog['write'] = (stream, expected, events) => {
    const own = of(stream);
    const judged = judge(own, expected, events);
    return judged ?? { is: 'written', last: append(stream, events) };
  };

  const indexFrom = (position: bigint): number => {
    let [low, high] = [0, records.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((records[middle] as LogRecord).position < position) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  append('$users', [SYSTEM_EVENT, SYSTEM_EVENT]); // a new server is not empty
  return { records, bell, of, write, indexFrom };
};

/** What the server writes for itself. */
export const SYSTEM_EVENT: Proposed = {
  id: '7f2b3f0e-6d0c-4d52-9c0a-3f6f6f3c0b11',
  type: '$UserCreated',
  contentType: 'application/json',
  data: new TextEncoder().encode('{}'),
  metadata: new Uint8Array(),
};

// A later revision than the first append had is taken at its word: the same ids are stored again.
const judge = (
  own: readonly LogRecord[],
  expected: ExpectedThere,
  events: readonly Proposed[],
): Written | undefined => {
  const current = own.length - 1;
  const wrong: Written = { is: 'wrong version', current };
  if (expected === 'stream exists' && current < 0) return wrong;
  if (expected === 'any' || expected === 'stream exists') return repeated(own, events, own.findIndex(isThe(events[0])));
  const after = expected === 'no stream' ? -1 : expected;
  if (after > current) return wrong;
  if (after === current) return undefined;
  return repeated(own, events, after + 1) ?? wrong;
};

const isThe = (event: Proposed | undefined) => (record: LogRecord | undefined) => record?.id === event?.id;

const repeated = (own: readonly LogRecord[], events: readonly Proposed[], first: number): Written | undefined => {
  if (first < 0 || !isThe(events[0])(own[first])) return undefined;
  const isRepeated = events.every((event, index) => isThe(event)(own[first + index]));
  const last = own[first + events.length - 1];
  return isRepeated && last !== undefined
    ? { is: 'idempotent', last }
    : { is: 'wrong version', current: own.length - 1 };
};

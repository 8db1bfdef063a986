import { randomUUID } from 'node:crypto';
import { type Appended, type Expected, type NewEvent, RevisionConflict } from '@app/event-sourcing';
import type { Asking } from './asking.js';
import { type Known, type KnownEvents, type Place, storedAs } from './known-events.js';
import { appendIdOf, placeOf } from './stored-event.js';
import { isOfType } from './unavailable.js';

const MOST_RACES = 50;

/** What is wanted of a stream. */
interface Wanted {
  readonly stream: string;
  readonly expected: Expected;
  readonly events: readonly NewEvent[];
}

/**
 * Appends under a revision, whatever was asked: to `any` the server knows a repetition only while it remembers it.
 * What it took for one of our appends is looked at, for it compares ids and nothing else.
 */
export const appending = (ask: Asking, known: KnownEvents) => {
  const readWhole = async (stream: string): Promise<Known> => {
    await known.readOn(stream);
    return known.of(stream);
  };

  const seenFor = ({ stream, expected }: Wanted): Known | Promise<Known> => {
    const seen = known.of(stream);
    const isEnough = expected === 'no_stream' || (typeof expected === 'bigint' && seen.last >= expected);
    return isEnough ? seen : readWhole(stream);
  };

  const attempt = async ({ stream, events }: Wanted, after: bigint, appendId: string): Promise<Appended | 'moved'> => {
    try {
      const revision = await ask.append(stream, after, events, appendId);
      const stored = (await known.readOn(stream)).find((event) => event.revision === revision);
      if (stored === undefined || appendIdOf(stored) !== appendId) return 'moved';
      return { revision, position: placeOf(stored), duplicate: false };
    } catch (error) {
      if (isOfType(error, 'wrong-expected-version')) return 'moved';
      throw isOfType(error, 'maximum-append-size-exceeded') ? tooLarge(stream, error) : error;
    }
  };

  return async (stream: string, expected: Expected, events: readonly NewEvent[]): Promise<Appended> => {
    const wanted: Wanted = { stream, expected, events };
    let seen = await seenFor(wanted);
    for (let races = 0; ; races += 1) {
      const before = storedAs(stream, events, seen);
      if (before !== undefined) return asDuplicate(before);
      const appended = await attempt(wanted, endAsExpected(wanted, seen), randomUUID());
      if (appended !== 'moved') return appended;
      seen = await readWhole(stream);
      if (typeof expected === 'bigint' || expected === 'no_stream' || races === MOST_RACES)
        return asDuplicate(storedAs(stream, events, seen) ?? conflict(wanted, seen));
    }
  };
};

const endAsExpected = (wanted: Wanted, seen: Known): bigint => {
  switch (wanted.expected) {
    case 'any':
      return seen.last;
    case 'no_stream':
      return -1n;
    case 'stream_exists':
      return seen.last === -1n ? conflict(wanted, seen) : seen.last;
    default:
      return wanted.expected;
  }
};

const asDuplicate = (place: Place): Appended => ({ ...place, duplicate: true });

const conflict = ({ stream, expected }: Wanted, { last }: Known): never => {
  throw new RevisionConflict(stream, String(expected), last);
};

const tooLarge = (stream: string, cause: unknown): RangeError => {
  const { maxAppendSize } = cause as { readonly maxAppendSize?: number };
  return new RangeError(`stream ${stream}: the server takes ${maxAppendSize} bytes at once; raise its MaxAppendSize`, {
    cause,
  });
};

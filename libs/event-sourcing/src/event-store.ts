import type { Brand, Fact, FactMeta, Instant } from '@app/kernel';

/** A place in the log, opaque: 20 digits, so that text order is log order. */
export type Position = Brand<string, 'Position'>;

/** A fact on its way into the log. `id` is a UUID; the same id is never stored twice. */
export interface NewEvent extends Fact {
  readonly id: string;
  readonly meta: FactMeta;
}

/** A fact as the log keeps it. `revision` counts from 0 within its stream. */
export interface StoredEvent extends NewEvent {
  readonly stream: string;
  readonly revision: bigint;
  readonly position: Position;
  readonly recordedAt: Instant;
}

/** What the writer believes of the stream: its last revision, or one of the three words. */
export type Expected = bigint | 'any' | 'no_stream' | 'stream_exists';

export interface Appended {
  /** Revision and position of the last event of the append. */
  readonly revision: bigint;
  readonly position: Position;
  /** True when these very events were already in the log: nothing was added. */
  readonly duplicate: boolean;
}

export interface SubscribeOptions {
  /** Only streams whose name begins with one of these, e.g. `call-`. */
  readonly streamPrefixes?: readonly string[];
  /** Only facts of these types. */
  readonly types?: readonly string[];
  /** The version alone may stand for all metadata: a replay reads millions of facts, and most papers need no more. */
  readonly metaUnread?: true;
  readonly maxBatch?: number;
  readonly signal: AbortSignal;
}

export interface Batch {
  readonly events: readonly StoredEvent[];
  /** Everything up to here was looked at; the next subscription may begin after it. */
  readonly scannedTo: Position;
  /** True when the log held nothing more at the time of reading. */
  readonly caughtUp: boolean;
}

/** The log. Atomic per stream only; nothing is ever changed or deleted. */
export interface EventStore {
  /** Throws RevisionConflict when the stream is not as expected, EventIdTaken when an id is stored elsewhere, StoreUnavailable when nothing could be stored. */
  append(stream: string, expected: Expected, events: readonly NewEvent[]): Promise<Appended>;
  /** The events of a stream in order, from a revision on; a stream that does not exist is empty. */
  read(stream: string, from?: bigint): AsyncIterable<StoredEvent>;
  last(stream: string): Promise<StoredEvent | undefined>;
  /** The position of the last event in the log; 20 zeros when it is empty. */
  head(): Promise<Position>;
  /** All events after a position in log order, gap-free, waiting for more until the signal aborts. */
  subscribe(after: Position, options: SubscribeOptions): AsyncIterable<Batch>;
}

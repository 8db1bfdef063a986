import { type Batch, type Position, type SubscribeOptions, wantedBy } from '@app/event-sourcing';
import {
  type EventStoreDBClient,
  START as FROM_START,
  type Position as LogPosition,
  type ReadPosition,
  streamNameFilter,
} from '@eventstore/db-client';
import { batchesOf } from './batches.js';
import { type Note, notesOf, type Open } from './notes.js';
import { isNoRecord } from './unavailable.js';

/** Events that the server may pass over before it says how far it is. */
const SEARCHED_AT_ONCE = 1_000;
const BUFFER = { highWaterMark: 512 };

export interface Looking extends SubscribeOptions {
  readonly maxBatch: number;
}

/** Where to begin, and where the log ended then: once the server says that it has come to the end, it has looked as far. */
export interface Span {
  readonly after: Position;
  readonly head: Position;
}

/** One subscription to the log, batch after batch; throws when it breaks off. The server looks for the wanted streams and says now and then how far it is. */
export const look = (client: EventStoreDBClient, span: Span, looking: Looking): AsyncGenerator<Batch> => {
  const notes = notesFrom(span.after, subscribingTo(client, looking.streamPrefixes), looking.signal);
  return batchesOf(notes, { ...span, maxBatch: looking.maxBatch, wanted: wantedBy(looking) });
};

type OpenFrom = (fromPosition: ReadPosition) => Open;

const subscribingTo =
  (client: EventStoreDBClient, streamPrefixes: readonly string[] | undefined): OpenFrom =>
  (fromPosition) =>
  (onCheckpoint) => {
    const options = { fromPosition, requiresLeader: true };
    if (streamPrefixes === undefined) return client.subscribeToAll(options, BUFFER);
    const checkpointReached = (_: unknown, place: LogPosition) => onCheckpoint(place);
    const filter = { prefixes: [...streamPrefixes], maxSearchWindow: SEARCHED_AT_ONCE, checkpointReached };
    return client.subscribeToAll({ ...options, filter: streamNameFilter(filter) }, BUFFER);
  };

/** The server begins at the beginning of a record only. A place that is none may lie just before one; if not, all is read and what comes before is left out. */
async function* notesFrom(after: Position, open: OpenFrom, signal: AbortSignal): AsyncGenerator<readonly Note[]> {
  const places = placesAfter(BigInt(after));
  for (const place of places) {
    let begun = false;
    try {
      for await (const notes of notesOf(open(place), signal)) {
        begun = true;
        yield notes;
      }
      return;
    } catch (error) {
      if (begun || place === places.at(-1) || !isNoRecord(error)) throw error;
    }
  }
}

const placesAfter = (after: bigint): readonly ReadPosition[] =>
  after === 0n ? [FROM_START] : [{ commit: after, prepare: after }, { commit: after + 1n, prepare: after }, FROM_START];

import { setTimeout as pause } from 'node:timers/promises';
import { type Batch, type Position, StoreUnavailable, wantedBy } from '@app/event-sourcing';
import {
  type EventStoreDBClient,
  START as FROM_START,
  type Position as LogPosition,
  type ReadPosition,
  streamNameFilter,
} from '@eventstore/db-client';
import { batchesOf } from './batches.js';
import { type Note, notesOf, type Open } from './notes.js';
import { asStoreError, isNoRecord } from './unavailable.js';

/** Events that the server may pass over before it says how far it is. */
const SEARCHED_AT_ONCE = 1_000;
const BUFFER = { highWaterMark: 512 };
const FIRST_MS = 100;
const LONGEST_MS = 5_000;

export interface Followed {
  readonly client: EventStoreDBClient;
  readonly head: () => Promise<Position>;
  readonly onTrouble: (error: unknown) => void;
}

export interface Following {
  readonly streamPrefixes: readonly string[] | undefined;
  readonly types: readonly string[] | undefined;
  readonly maxBatch: number;
  readonly signal: AbortSignal;
}

/** Batch after batch for ever, through outages and changes of the leader, quietly over when the signal aborts. */
export async function* followAll(followed: Followed, after: Position, following: Following): AsyncGenerator<Batch> {
  const { signal } = following;
  let last: Batch | undefined;
  for (let failures = 0; !signal.aborted; failures += 1) {
    try {
      for await (const batch of untilBroken(followed, last?.scannedTo ?? after, following)) {
        if (signal.aborted) return;
        if (last === undefined || isNews(batch, last)) yield batch;
        [last, failures] = [batch, 0];
      }
    } catch (cause) {
      const error = asStoreError(cause);
      if (!(error instanceof StoreUnavailable)) throw error;
      if (!signal.aborted) followed.onTrouble(error);
    }
    await pause(Math.min(FIRST_MS * 2 ** failures, LONGEST_MS), undefined, { signal }).catch(() => undefined);
  }
}

const isNews = (batch: Batch, last: Batch): boolean =>
  batch.scannedTo !== last.scannedTo || (batch.caughtUp && !last.caughtUp);

/**
 * Far behind, the server looks for the wanted streams and says now and then how far it is. At the end of the log it would
 * say so too seldom for whoever waits to read what he wrote: there every event is seen, and the unwanted are left out here.
 */
async function* untilBroken(followed: Followed, after: Position, following: Following): AsyncGenerator<Batch> {
  const { streamPrefixes, signal } = following;
  let from = after;
  const head = await followed.head();
  if (head > from && streamPrefixes !== undefined)
    for await (const batch of searching(followed, from, head, following)) {
      yield batch;
      from = batch.scannedTo;
      if (batch.caughtUp) break;
    }
  if (head <= from && from === after) yield { events: [], scannedTo: from, caughtUp: true };
  if (!signal.aborted) yield* watching(followed, from, head, following);
}

const searching = ({ client }: Followed, from: Position, head: Position, following: Following) =>
  batchesFrom(from, head, following, (fromPosition) => (onCheckpoint) => {
    const prefixes = [...(following.streamPrefixes ?? [])];
    const checkpointReached = (_: unknown, place: LogPosition) => onCheckpoint(place);
    const filter = streamNameFilter({ prefixes, maxSearchWindow: SEARCHED_AT_ONCE, checkpointReached });
    return client.subscribeToAll({ fromPosition, filter, requiresLeader: true }, BUFFER);
  });

const watching = ({ client }: Followed, from: Position, head: Position, following: Following) =>
  batchesFrom(
    from,
    head,
    following,
    (fromPosition) => () => client.subscribeToAll({ fromPosition, requiresLeader: true }, BUFFER),
  );

type OpenFrom = (fromPosition: ReadPosition) => Open;

const batchesFrom = (
  after: Position,
  head: Position,
  { streamPrefixes, types, maxBatch, signal }: Following,
  open: OpenFrom,
) => {
  const wanted = wantedBy({ ...(streamPrefixes && { streamPrefixes }), ...(types && { types }) });
  return batchesOf(notesFrom(after, open, signal), { after, head, maxBatch, wanted });
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

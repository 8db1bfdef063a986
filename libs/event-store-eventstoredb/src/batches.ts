import type { Batch, Position, StoredEvent } from '@app/event-sourcing';
import type { Note } from './notes.js';

export interface Batching {
  /** Everything up to here was seen before. */
  readonly after: Position;
  /** Where the log ended before the subscription began: once it has caught up, it has looked as far. */
  readonly head: Position;
  readonly maxBatch: number;
  readonly wanted: (event: StoredEvent) => boolean;
}

/** Makes batches of notes: full ones until the end of the log is reached, from then on whatever there is. */
export async function* batchesOf(notes: AsyncIterable<readonly Note[]>, { after, head, maxBatch, wanted }: Batching) {
  let [events, scannedTo, sure, live]: [StoredEvent[], Position, Position, boolean] = [[], after, after, false];
  let told: Position | undefined;

  const lookedTo = (place: Position): void => {
    if (place > scannedTo) scannedTo = place;
  };
  const batch = (caughtUp: boolean): Batch => {
    const made = { events, scannedTo, caughtUp };
    [events, told] = [[], caughtUp ? scannedTo : undefined];
    return made;
  };

  try {
    for await (const some of notes) {
      for (const note of some) {
        if (note === 'caught up') live = true;
        else if ('event' in note) {
          if (note.event.position <= scannedTo) continue;
          scannedTo = note.event.position;
          if (wanted(note.event)) events.push(note.event);
          if (events.length === maxBatch) yield batch(false);
        } else {
          // the record at a checkpoint may be the next to be looked at: only what lies before the one before it is sure
          const before = scannedTo;
          lookedTo(sure < head ? sure : head);
          sure = note.lookedTo;
          if (events.length === 0 && scannedTo > before) yield batch(false);
        }
      }
      if (live || scannedTo >= head) {
        live = true;
        lookedTo(head);
        if (events.length > 0 || scannedTo !== told) yield batch(true);
      }
    }
  } catch (error) {
    if (events.length > 0) yield batch(false); // what came before it broke off is not asked for again
    throw error;
  }
}

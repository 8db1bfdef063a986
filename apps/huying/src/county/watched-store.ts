import type { EventStore, Position } from '@app/event-sourcing';

/** A log that tells how far its readers have come, as a count of positions. */
export const watchedStore = (store: EventStore, onScanned: (positions: number) => void): EventStore => ({
  ...store,
  async *subscribe(after, options) {
    let from: Position = after;
    for await (const batch of store.subscribe(after, options)) {
      yield batch;
      onScanned(Number(batch.scannedTo) - Number(from));
      from = batch.scannedTo;
    }
  },
});

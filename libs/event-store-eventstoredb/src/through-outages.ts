import { setTimeout as pause } from 'node:timers/promises';
import { type Batch, StoreUnavailable } from '@app/event-sourcing';
import { asStoreError } from './unavailable.js';

const FIRST_MS = 100;
const LONGEST_MS = 5_000;

export interface Persevering {
  readonly signal: AbortSignal;
  readonly onTrouble: (error: unknown) => void;
}

/** Batch after batch for ever, through outages and changes of the leader, quietly over when the signal aborts; `open` goes on after the last batch. */
export async function* throughOutages(
  open: (last: Batch | undefined) => AsyncIterable<Batch>,
  { signal, onTrouble }: Persevering,
): AsyncGenerator<Batch> {
  let last: Batch | undefined;
  for (let failures = 0; !signal.aborted; failures += 1) {
    try {
      for await (const batch of open(last)) {
        if (signal.aborted) return;
        if (last === undefined || isNews(batch, last)) yield batch;
        [last, failures] = [batch, 0];
      }
    } catch (cause) {
      const error = asStoreError(cause);
      if (!(error instanceof StoreUnavailable)) throw error;
      if (!signal.aborted) onTrouble(error);
    }
    await pause(Math.min(FIRST_MS * 2 ** failures, LONGEST_MS), undefined, { signal }).catch(() => undefined);
  }
}

const isNews = (batch: Batch, last: Batch): boolean =>
  batch.scannedTo !== last.scannedTo || (batch.caughtUp && !last.caughtUp);

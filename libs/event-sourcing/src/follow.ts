import type { Bell } from './bell.js';
import type { Batch, Position } from './event-store.js';

/** What a subscription stands on: how to look into the log, and who tells that it has grown. */
export interface Followed {
  /** The next batch after a position; nothing when the signal aborted meanwhile. */
  look(after: Position): Promise<Batch | undefined>;
  readonly bell: Bell;
  /** Look again after so long even if nobody rang. */
  readonly pollMs?: number;
}

/** Batch after batch for ever, quietly over when the signal aborts. A log with nothing new says so once, at the start. */
export async function* follow({ look, bell, pollMs }: Followed, after: Position, signal: AbortSignal) {
  let at: Position | undefined;
  while (!signal.aborted) {
    const heard = bell.count();
    const batch = await look(at ?? after);
    if (batch === undefined || signal.aborted) return;
    if (batch.scannedTo !== at) yield batch;
    at = batch.scannedTo;
    if (batch.caughtUp) await bell.since(heard, signal, pollMs);
  }
}

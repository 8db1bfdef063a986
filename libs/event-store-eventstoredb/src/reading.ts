import { StoreUnavailable } from '@app/event-sourcing';
import type { StreamingRead } from '@eventstore/db-client';
import type { Recorded } from './stored-event.js';
import { tryAgain } from './try-again.js';
import { isOfType } from './unavailable.js';

type Read = StreamingRead<{ readonly event?: unknown }>;

/** What one read gives, whole; a stream that does not exist gives nothing. The client sets reads no deadline, so it is kept here. */
export const readWhole = (read: () => Read, timeoutMs: number): Promise<readonly Recorded[]> =>
  tryAgain(() => collected(read(), timeoutMs)).catch((error: unknown) => {
    if (isOfType(error, 'stream-not-found')) return [];
    throw error;
  });

const collected = (reading: Read, timeoutMs: number): Promise<readonly Recorded[]> =>
  new Promise((resolve, reject) => {
    const events: Recorded[] = [];
    const tooLate = setTimeout(() => {
      reading.cancel().catch(() => undefined);
      reject(new StoreUnavailable(`the log did not answer within ${timeoutMs} ms`));
    }, timeoutMs);
    reading.on('data', ({ event }) => events.push(event as Recorded));
    reading.on('end', () => resolve(events));
    reading.on('error', reject);
    reading.on('close', () => reject(new StoreUnavailable('the log broke off its answer')));
    for (const over of ['end', 'error', 'close']) reading.on(over, () => clearTimeout(tooLate));
  });

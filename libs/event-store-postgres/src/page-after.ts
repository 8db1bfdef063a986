import { type Batch, type Position, position, type SubscribeOptions } from '@app/event-sourcing';
import type { Ask } from './ask.js';
import { asStoredEvent, type EventRow } from './event-row.js';

type PageRow = { readonly head: string } & (EventRow | { readonly position: null });

/** One batch of the log after a position: as many positions are scanned as a batch may hold. */
export const pageAfter = async (
  ask: Ask,
  after: Position,
  maxBatch: number,
  { streamPrefixes, types, metaUnread }: Omit<SubscribeOptions, 'maxBatch' | 'signal'>,
): Promise<Batch> => {
  const from = BigInt(after);
  const rows = await ask<PageRow>('page', [
    String(from),
    maxBatch,
    streamPrefixes ?? null,
    types ?? null,
    metaUnread === true,
  ]);
  const head = BigInt(rows[0]?.head ?? 0);
  const scanned = from + BigInt(maxBatch);
  return {
    events: rows.filter(isEvent).map(asStoredEvent),
    scannedTo: head <= from ? after : position(scanned < head ? scanned : head),
    caughtUp: scanned >= head,
  };
};

const isEvent = (row: PageRow): row is { readonly head: string } & EventRow => row.position !== null;

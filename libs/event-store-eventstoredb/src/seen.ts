import { type Batch, type Position, type StoredEvent, type SubscribeOptions, wantedBy } from '@app/event-sourcing';

/** Events that are kept at least for those who are a little behind. */
const KEPT = 5_000;

/** The last that was seen of the log: everything after `from`, up to `to`; whether that was its end. */
export interface Seen {
  readonly from: Position;
  readonly to: Position;
  readonly events: readonly StoredEvent[];
  readonly caughtUp: boolean;
}

type Which = Pick<SubscribeOptions, 'streamPrefixes' | 'types'> & { readonly maxBatch: number };

/** What is seen after one more batch; the oldest is dropped now and then. */
export const longer = ({ from, events }: Seen, batch: Batch): Seen => {
  const all = [...events, ...batch.events];
  const dropped = all.length > 2 * KEPT ? all.length - KEPT : 0;
  const { scannedTo: to, caughtUp } = batch;
  return { from: all[dropped - 1]?.position ?? from, to, events: dropped > 0 ? all.slice(dropped) : all, caughtUp };
};

/** What was seen after a place; undefined when not all of it is kept. */
export const batchAfter = (
  { from, to, events, caughtUp }: Seen,
  place: Position,
  looking: Which,
): Batch | undefined => {
  if (place < from) return undefined;
  const first = events.findLastIndex(({ position }) => position <= place) + 1;
  const next = events.slice(first, first + looking.maxBatch);
  const isAll = first + next.length === events.length;
  const lookedTo = isAll ? to : (next.at(-1)?.position ?? place);
  const scannedTo = lookedTo > place ? lookedTo : place;
  return { events: next.filter(wantedBy(looking)), scannedTo, caughtUp: isAll && caughtUp };
};

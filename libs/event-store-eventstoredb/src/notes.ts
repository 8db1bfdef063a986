import { makeBell, type Position, position, type StoredEvent, StoreUnavailable } from '@app/event-sourcing';
import type { AllStreamSubscription, Position as LogPosition } from '@eventstore/db-client';
import { asStoredEvent, isOurs, type Recorded } from './stored-event.js';

/** What a subscription says, in order: an event, a place up to which the server has looked, or that it has come to the end. */
export type Note = { readonly event: StoredEvent } | { readonly lookedTo: Position } | 'caught up';

/** Opens a subscription, telling the server's checkpoints to the callback. */
export type Open = (onCheckpoint: (place: LogPosition) => void) => AllStreamSubscription;

/**
 * All that has been said since the last time, for as long as the signal allows; throws when the subscription breaks off.
 * The client tells checkpoint and end at once, but events through a buffer: whatever it holds then is taken out first.
 */
export async function* notesOf(open: Open, signal: AbortSignal): AsyncGenerator<readonly Note[]> {
  const [bell, notes] = [makeBell(), [] as Note[]];
  let over: { readonly error: unknown } | undefined;
  const takeOut = (): void => {
    for (let next = subscription.read(); next !== null; next = subscription.read()) notes.push(...noteOf(next));
  };
  const note = (said: Note): void => {
    takeOut();
    notes.push(said);
    bell.ring();
  };
  const end = (error: unknown): void => {
    over ??= { error };
    bell.ring();
  };
  const subscription = open(({ commit }) => note({ lookedTo: position(commit) }));
  subscription.on('readable', bell.ring);
  subscription.on('caughtUp', () => note('caught up'));
  subscription.on('error', end);
  subscription.on('end', () => end(new StoreUnavailable('the subscription ended')));
  try {
    while (!signal.aborted) {
      const heard = bell.count();
      takeOut();
      if (notes.length > 0) yield notes.splice(0);
      else if (over !== undefined) throw over.error;
      else await bell.since(heard, signal);
    }
  } finally {
    subscription.unsubscribe().catch(() => undefined); // it may never have begun
  }
}

const noteOf = ({ event }: { readonly event?: Recorded }): readonly Note[] =>
  event !== undefined && isOurs(event) ? [{ event: asStoredEvent(event) }] : [];

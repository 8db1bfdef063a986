import type { EventStore } from '@app/event-sourcing';

/** A store to be tested, perhaps with a log that others have written to, and what ends it. */
export interface StoreUnderTest {
  readonly store: EventStore;
  readonly close?: () => Promise<void>;
}

export interface StoreTraits {
  /** False where the same id may be stored in two streams. */
  readonly idsAreUniqueInTheLog: boolean;
}

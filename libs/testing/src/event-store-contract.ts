import type { EventStore } from '@app/event-sourcing';
import { appending } from './event-store-contract/appending.js';
import { appendingAgain } from './event-store-contract/appending-again.js';
import { appendingAtOnce } from './event-store-contract/appending-at-once.js';
import { reading } from './event-store-contract/reading.js';
import type { StoreTraits, StoreUnderTest } from './event-store-contract/store-under-test.js';
import { subscribing } from './event-store-contract/subscribing.js';

/** What every event store does, whatever it stands on. The store is made once; each test has streams of its own. */
export const eventStoreContract = (
  name: string,
  makeStore: () => Promise<StoreUnderTest>,
  traits: StoreTraits = { idsAreUniqueInTheLog: true },
): void => {
  describe(`${name} is an event store`, () => {
    let tested: StoreUnderTest;
    const store = (): EventStore => tested.store;

    beforeAll(async () => {
      tested = await makeStore();
    });
    afterAll(() => tested.close?.());

    appending(store);
    appendingAgain(store, traits);
    appendingAtOnce(store);
    reading(store);
    subscribing(store);
  });
};

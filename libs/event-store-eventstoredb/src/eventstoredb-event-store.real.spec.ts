import { type EventStoreDb, eventStoreDb } from '@app/event-store-eventstoredb';
import { eventStoreContract, startEventStoreDbStandIn } from '@app/testing';

const REAL = process.env.EVENTSTOREDB_URL;
const WHERE = REAL === undefined ? 'the stand-in for EventStoreDB' : 'EventStoreDB at EVENTSTOREDB_URL';

const PATIENT = { timeoutMs: 30_000 }; // a busy machine is no outage

const opened = async (): Promise<{ store: EventStoreDb; close: () => Promise<void> }> => {
  if (REAL !== undefined) {
    const store = eventStoreDb(REAL, PATIENT);
    return { store, close: store.close };
  }
  const standIn = await startEventStoreDbStandIn();
  const store = eventStoreDb(standIn.url, PATIENT);
  return { store, close: () => store.close().then(standIn.stop) };
};

eventStoreContract(`the store on ${WHERE}`, opened, { idsAreUniqueInTheLog: false });

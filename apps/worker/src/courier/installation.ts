import { type EventStore, START } from '@app/event-sourcing';
import { v5 } from 'uuid';

const INSTALLATIONS = '5e4d1f0a-8a57-5c3e-9d40-7b6f2a1c9e83';

/** Who speaks: a name made from the first fact of the log, so that it goes with the log wherever that is moved. Nothing while the log is empty. */
export const installationOf = async (store: EventStore): Promise<string | undefined> => {
  const looking = new AbortController();
  for await (const { events, caughtUp } of store.subscribe(START, { maxBatch: 1, signal: looking.signal })) {
    const [first] = events;
    if (first !== undefined) return `urn:huying:${v5(`${first.id}@${momentOf(first.data)}`, INSTALLATIONS)}`;
    if (caughtUp) break;
  }
  return undefined;
};

// every county is founded by the same commands, under the same ids: the moment tells them apart
const momentOf = (data: unknown): string => (data as { readonly at?: string } | null)?.at ?? '';

import { EventStoreDBClient } from '@eventstore/db-client';
import { clientAddress, UnusableAddress } from './address.js';

/** What the client keeps to itself and we have to mend; see decision 0006. */
interface Inside {
  supports: () => Promise<boolean>;
  handleError: (...told: readonly unknown[]) => Promise<void>;
  getChannel: () => Promise<{ close(): void }>;
}

/** A connection to a server or cluster. */
export interface Connection {
  readonly client: EventStoreDBClient;
  close(): Promise<void>;
}

/** Nothing is sent before the first question. Throws UnusableAddress. */
export const connect = (address: string): Connection => {
  const client = made(clientAddress(address));
  const inside = client as unknown as Inside;
  const { handleError } = inside;
  // its batch append shares the fate of all appends of the process and may end it; the plain one does not
  inside.supports = async () => false;
  // nobody awaits it, so a cluster that is not found would end the process
  inside.handleError = (...told) => handleError(...told).catch(() => undefined);
  return { client, close: () => close(client, inside) };
};

const made = (address: string): EventStoreDBClient => {
  try {
    return EventStoreDBClient.connectionString(address);
  } catch (error) {
    throw new UnusableAddress((error as Error).message);
  }
};

const close = async (client: EventStoreDBClient, inside: Inside): Promise<void> => {
  await client.dispose();
  const channel = await inside.getChannel().catch(() => undefined);
  channel?.close();
};

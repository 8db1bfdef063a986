import { EventStoreDBClient } from '@eventstore/db-client';
import { clientAddress, UnusableAddress } from './address.js';

/** A call that has its channel and was not made yet is made by then. */
const LINGER_MS = 1_000;

interface Channel {
  close(): void;
}

/** What the client keeps to itself and we have to mend; see decision 0010. */
interface Inside {
  supports: () => Promise<boolean>;
  handleError: (...told: readonly unknown[]) => Promise<void>;
  getChannel: () => Promise<Channel>;
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
  const { handleError, getChannel } = inside;
  const lingering = new Map<Channel, () => void>();
  // its batch append shares the fate of all appends of the process and may end it; the plain one does not
  inside.supports = async () => false;
  // nobody awaits it, so a cluster that is not found would end the process
  inside.handleError = (...told) => handleError(...told).catch(() => undefined);
  // a call made on a channel that another call has just given up would end the process
  inside.getChannel = async () => {
    const channel = await getChannel();
    if (!lingering.has(channel))
      lingering.set(
        channel,
        lateClosing(channel, () => lingering.delete(channel)),
      );
    return channel;
  };
  return {
    client,
    close: async () => {
      await client.dispose();
      for (const closeNow of [...lingering.values()]) closeNow();
    },
  };
};

const lateClosing = (channel: Channel, onClosed: () => void): (() => void) => {
  const close = channel.close.bind(channel);
  const closeNow = (): void => {
    onClosed();
    close();
  };
  channel.close = () => void setTimeout(closeNow, LINGER_MS).unref();
  return closeNow;
};

const made = (address: string): EventStoreDBClient => {
  try {
    return EventStoreDBClient.connectionString(address);
  } catch (error) {
    throw new UnusableAddress(withoutQuoting(error as Error));
  }
};

// what it quotes may be a part of the password
const withoutQuoting = ({ message }: Error): string => message.replace(/^Unexpected ".*" at/s, 'it cannot be read at');

import type { StoredEvent } from '@app/event-sourcing';
import {
  type Consumer,
  type ConsumerSpec,
  consume,
  type Effect,
  type Standing,
  type SubscriptionTools,
} from '@app/subscriptions';
import type { Errand, WorkerParts } from '../role.js';
import { letterOf } from './letter-of.js';
import { PUBLISHED } from './published.js';
import { makeTopicGuard } from './topic-guard.js';

/** Positions at once: while they are on their way, the checkpoint is held. */
const MOST_AT_ONCE = 500;

const specOf = (prefix: string): Omit<ConsumerSpec, 'effect'> => ({
  name: `courier-${prefix}`,
  version: 1,
  streamPrefixes: PUBLISHED.map(({ streamPrefix }) => streamPrefix),
});

/** Log → Kafka. The checkpoint is locked before anything is sent and moves when all of it was acknowledged: one publisher, at least once, in order. */
export const publishing = (parts: WorkerParts, errand: Errand, sent: () => void = () => undefined): Consumer => {
  const guard = makeTopicGuard(parts, errand);
  const publish = async (events: readonly StoredEvent[]): Promise<void> => {
    const source = await guard.pass();
    const letters = events.flatMap((event) => letterOf({ source, prefix: errand.prefix }, event) ?? []);
    if (letters.length > 0) await errand.broker.publish(letters);
  };
  const effect: Effect = (events, client) =>
    giveUpIfAbandoned(client)
      .then(() => publish(events))
      .then(sent, (error: unknown) => {
        guard.doubt();
        throw error;
      });
  return consume(
    { ...parts.tools, maxBatch: MOST_AT_ONCE },
    { ...specOf(errand.prefix), beginsAt: errand.beginsAt, effect },
  );
};

/** A machine that is lost while its letters are on their way must not hold the checkpoint for hours. */
const giveUpIfAbandoned = (client: Parameters<Effect>[1]): Promise<unknown> =>
  client.query(`set local idle_in_transaction_session_timeout = '60s'`);

/** How far the courier has come, whoever it is and wherever it runs. */
export const courierStanding = (tools: SubscriptionTools, prefix: string): Promise<Standing> =>
  consume(tools, { ...specOf(prefix), effect: async () => undefined }).standing();

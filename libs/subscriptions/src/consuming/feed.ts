import { type Position, type StoredEvent, upcast } from '@app/event-sourcing';
import type { PoolClient } from 'pg';
import type { SubscriptionTools } from '../tools.js';
import { type Arrivals, makeArrivals } from './arrivals.js';
import { consumerKey, inShard, type Named } from './consumer-key.js';

/** What follows from events, in the transaction that also moves the checkpoint. `mutedTo`: earlier events send no commands. */
export type Effect = (
  events: readonly StoredEvent[],
  client: PoolClient,
  mutedTo: Position | undefined,
) => Promise<void>;

export interface ConsumerSpec extends Named {
  readonly streamPrefixes?: readonly string[];
  /** Only these types of facts reach the effect; all, unless told. */
  readonly types?: readonly string[];
  /** The effect asks no metadata but the version. */
  readonly metaUnread?: true;
  /** Where a consumer without a checkpoint begins: at the first fact, unless told. */
  readonly beginsAt?: 'start' | 'head';
  readonly effect: Effect;
}

/** How a consumer came to its key and its first checkpoint, when it is not a plain one. */
export interface FeedOptions {
  readonly key?: string;
  /** Makes the checkpoint ready before the first batch, or throws Retired. */
  readonly open?: () => Promise<void>;
  /** Whether the event is this part's to take; all are, unless told. */
  readonly isMine?: (event: StoredEvent) => boolean;
  /** Called after each committed move. */
  readonly afterMove?: (to: Position) => Promise<void>;
}

export interface Feed {
  readonly tools: SubscriptionTools;
  readonly key: string;
  readonly spec: ConsumerSpec;
  readonly options: FeedOptions;
  readonly arrivals: Arrivals;
  readonly effect: Effect;
  readonly concerns: (event: StoredEvent) => boolean;
  opened: boolean;
  lastError: unknown;
}

export const makeFeed = (tools: SubscriptionTools, spec: ConsumerSpec, options: FeedOptions = {}): Feed => ({
  tools,
  key: options.key ?? consumerKey(spec),
  spec,
  options,
  arrivals: tools.arrivals ?? makeArrivals(tools.pool),
  effect: asWrittenToday(tools, spec.effect),
  concerns: concerning(spec, options.isMine),
  opened: false,
  lastError: undefined,
});

export const failed = (feed: Feed, error: unknown): void => {
  feed.lastError = error;
  feed.tools.report?.({ what: 'failed', consumer: feed.key, error });
};

const asWrittenToday = ({ upcasters }: SubscriptionTools, effect: Effect): Effect =>
  upcasters === undefined
    ? effect
    : async (events, client, mutedTo) =>
        effect(
          events.map((event) => upcast(upcasters, event)),
          client,
          mutedTo,
        );

const concerning =
  ({ shard }: ConsumerSpec, isMine: FeedOptions['isMine'] = () => true): Feed['concerns'] =>
  (event) =>
    inShard(event.stream, shard) && isMine(event);

import type { Position } from '@app/event-sourcing';
import { keepGoing } from '../keep-going.js';
import { replayParked } from '../parking/replay-parked.js';
import type { SubscriptionTools } from '../tools.js';
import { pause } from '../waiting.js';
import { type ConsumerSpec, type Feed, failed, makeFeed } from './feed.js';
import { followLog } from './follow-log.js';
import { type Standing, standingOf } from './standing.js';

const STANDBY_MS = 250;

/** A durable consumer: what it does with an event and how far it has come are stored together or not at all. */
export interface Consumer {
  readonly key: string;
  /** Takes everything that the log holds now; returns how many events it applied. Throws on an outage, and Retired. */
  catchUp(): Promise<number>;
  /** Follows the log until the signal aborts, through outages; throws Retired when another has taken its place. */
  run(signal: AbortSignal): Promise<void>;
  /** Whether the consumer has the position within the time, in whatever process it runs. */
  waitFor(position: Position, timeoutMs: number): Promise<boolean>;
  standing(): Promise<Standing>;
  /** Applies parked events in order, of one stream or of all; returns how many are free again. */
  replayParked(stream?: string): Promise<number>;
}

/** A consumer of the log under its name, version and shard; several instances share the work without applying anything twice. */
export const consume = (tools: SubscriptionTools, spec: ConsumerSpec): Consumer => consumerOf(makeFeed(tools, spec));

export const consumerOf = (feed: Feed): Consumer => ({
  key: feed.key,
  catchUp: () => catchUp(feed),
  run: (signal) =>
    keepGoing(
      signal,
      (error) => failed(feed, error),
      async (progressed) => {
        // whoever lost the race stands by a moment and leaves the work to the other
        if (await followLog(feed, { signal, onBatch: progressed })) await pause(STANDBY_MS, signal);
      },
    ),
  waitFor: (position, timeoutMs) => feed.arrivals.waitFor(feed.key, position, timeoutMs),
  standing: () => standingOf(feed),
  replayParked: (stream) => replayParked(feed, stream),
});

const catchUp = async (feed: Feed): Promise<number> => {
  const until = await feed.tools.store.head();
  const { signal } = new AbortController();
  let applied = 0;
  const onBatch = (count: number): void => {
    applied += count;
  };
  while (await followLog(feed, { signal, until, onBatch }));
  return applied;
};

import { makeArrivals } from '../consuming/arrivals.js';
import { type Consumer, consumerOf } from '../consuming/consume.js';
import type { Feed } from '../consuming/feed.js';
import { standingOf } from '../consuming/standing.js';
import { heldBy } from '../leases/leases.js';
import type { SubscriptionTools } from '../tools.js';
import { runTogether } from './run-together.js';

/** One consumer over the feeds of its parts; each part runs under its own lease. */
export const consumerInParts = (tools: SubscriptionTools, key: string, feeds: readonly Feed[]): Consumer => {
  const parts = feeds.map(consumerOf);
  const arrivals = tools.arrivals ?? makeArrivals(tools.pool);
  const sum = async (work: (part: Consumer) => Promise<number>): Promise<number> => {
    let total = 0;
    for (const part of parts) total += await work(part);
    return total;
  };
  return {
    key,
    catchUp: () => sum((part) => part.catchUp()),
    run: (signal) =>
      runTogether(
        signal,
        parts.map((part) => heldBy(tools.leases, part.key, part.run)),
      ),
    waitFor: (position, timeoutMs) => arrivals.waitFor(key, position, timeoutMs),
    standing: () => standingOf({ tools, key, lastError: feeds.find(({ lastError }) => lastError)?.lastError }),
    replayParked: (stream) => sum((part) => part.replayParked(stream)),
  };
};

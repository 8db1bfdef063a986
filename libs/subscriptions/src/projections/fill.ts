import { consumerOf } from '../consuming/consume.js';
import { makeFeed } from '../consuming/feed.js';
import type { SubscriptionTools } from '../tools.js';
import type { Generation } from './generation.js';
import type { Filling } from './go-live.js';
import type { Projection } from './projection.js';
import { type Table, tableName } from './table.js';

/** The consumer that fills the tables of a generation. */
export const fill = (tools: SubscriptionTools, projection: Projection, generation: Generation): Filling => {
  const { tables: _, project, ...named } = projection;
  const nameOf = ({ name }: Table): string => tableName(name, generation.version, generation.generation);
  const feed = makeFeed(
    tools,
    { ...named, effect: (events, client) => project(events, client, nameOf) },
    {
      key: generation.consumer,
      open: async () => undefined, // its checkpoint was made with its tables
      afterMove: async (to) => {
        if (generation.stage === 'live') tools.arrivals?.announce(projection.name, to);
      },
    },
  );
  return { generation, consumer: consumerOf(feed) };
};

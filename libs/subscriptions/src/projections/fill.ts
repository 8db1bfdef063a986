import type { Feed } from '../consuming/feed.js';
import { makeFeed } from '../consuming/feed.js';
import { consumerInParts } from '../shards/consumer-in-parts.js';
import { openParts, type Part } from '../shards/open-parts.js';
import { isDue } from '../shards/portion.js';
import type { SubscriptionTools } from '../tools.js';
import type { Generation } from './generation.js';
import type { Filling } from './go-live.js';
import type { Projection } from './projection.js';
import { type Table, tableName } from './table.js';

/** Nobody waits for a row of a generation that is being built: the more facts at once, the fewer times it is written. */
const REPLAYED_AT_ONCE = 30_000;

/** The consumer that fills the tables of a generation, in as many parts as it is divided into. */
export const fill = async (
  tools: SubscriptionTools,
  projection: Projection,
  generation: Generation,
): Promise<Filling> => {
  const { consumer: key, version } = generation;
  const wanted = projection.undivided ? undefined : tools.shards?.of(key);
  const parts = await openParts(tools.pool, { key, name: projection.name, version }, wanted);
  const atOnce = generation.stage === 'live' ? tools : { maxBatch: REPLAYED_AT_ONCE, ...tools };
  const feeds = parts.map((part) => feedOf(atOnce, projection, generation, part));
  return { generation, consumer: consumerInParts(tools, key, feeds) };
};

const feedOf = (tools: SubscriptionTools, projection: Projection, generation: Generation, part: Part): Feed => {
  const { tables: _, project, ...named } = projection;
  const nameOf = ({ name }: Table): string => tableName(name, generation.version, generation.generation);
  return makeFeed(
    tools,
    { ...named, effect: (events, client) => project(events, client, nameOf) },
    {
      key: part.key,
      isMine: ({ stream, position }) => isDue(part.portion, stream, position),
      open: async () => undefined, // its checkpoint was made with its tables
      afterMove: async (to) => {
        if (generation.stage !== 'live') return;
        if (part.portion.shard === undefined) tools.arrivals?.announce(projection.name, to);
        else tools.arrivals?.stir(projection.name);
      },
    },
  );
};

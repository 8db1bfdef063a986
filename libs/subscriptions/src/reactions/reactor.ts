import type { Position, StoredEvent } from '@app/event-sourcing';
import type { Consumer } from '../consuming/consume.js';
import { consumerKey } from '../consuming/consumer-key.js';
import { type Feed, makeFeed } from '../consuming/feed.js';
import { consumerInParts } from '../shards/consumer-in-parts.js';
import { openParts, type Part } from '../shards/open-parts.js';
import { isDue } from '../shards/portion.js';
import { reopening } from '../shards/reopening.js';
import type { SubscriptionTools } from '../tools.js';
import type { WorkBells } from '../work-bells.js';
import { forgetOlder, openReaction } from './open-reaction.js';
import { reactTo } from './react-to.js';
import { EVERY, type Reaction } from './reaction.js';

export interface ReactorTools extends SubscriptionTools {
  /** Rung after each batch, so that timekeeper and dispatcher of this process look at once. */
  readonly bells?: WorkBells;
}

/** The consumer that turns facts into process states, timers and outgoing commands; several instances may run. */
export const reactorOf = <State extends object, Command>(
  tools: ReactorTools,
  reaction: Reaction<State, Command>,
): Consumer => {
  const key = consumerKey({ name: reaction.name, version: reaction.version });
  const { using } = reopening(() => open(tools, reaction, key));
  return {
    key,
    catchUp: () => using((consumer) => consumer.catchUp()),
    run: (signal) => using((consumer) => consumer.run(signal)),
    waitFor: (position, timeoutMs) => using((consumer) => consumer.waitFor(position, timeoutMs)),
    standing: () => using((consumer) => consumer.standing()),
    replayParked: (stream) => using((consumer) => consumer.replayParked(stream)),
  };
};

const open = async <State extends object, Command>(
  tools: ReactorTools,
  reaction: Reaction<State, Command>,
  key: string,
): Promise<Consumer> => {
  const { name, version } = reaction;
  const mutedTo = await openReaction(tools.pool, { name, version });
  const parts = await openParts(tools.pool, { key, name, version }, tools.shards?.of(key));
  const feeds = parts.map((part) => feedOf(tools, reaction, { ...part, mutedTo, process: key }));
  return consumerInParts(tools, key, feeds);
};

interface ReactingPart extends Part {
  /** Under which key the processes of all parts are kept. */
  readonly process: string;
  readonly mutedTo: Position | undefined;
}

/** Processes are divided, not streams: what concerns every process goes to every part, each for its own. */
const feedOf = <State extends object, Command>(
  tools: ReactorTools,
  reaction: Reaction<State, Command>,
  { key, process, portion, mutedTo }: ReactingPart,
): Feed => {
  const { name, version, streamPrefixes, types } = reaction;
  const spec = { name, version, streamPrefixes, ...(types && { types }) };
  let muted = mutedTo;
  const isMine = (event: StoredEvent): boolean => {
    const concerned = reaction.correlate(event);
    return concerned === EVERY || (concerned !== undefined && isDue(portion, concerned, event.position));
  };
  const afterMove = async (to: Position): Promise<void> => {
    tools.bells?.timers.ring();
    tools.bells?.outgoing.ring();
    if (muted === undefined || to < muted) return;
    await forgetOlder(tools.pool, spec, muted);
    muted = undefined;
  };
  const effect = reactTo(reaction, process, portion);
  return makeFeed(tools, { ...spec, effect }, { key, isMine, open: async () => undefined, afterMove });
};

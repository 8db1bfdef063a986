import type { Position } from '@app/event-sourcing';
import { type Consumer, consumerOf } from '../consuming/consume.js';
import { consumerKey } from '../consuming/consumer-key.js';
import { makeFeed } from '../consuming/feed.js';
import type { SubscriptionTools } from '../tools.js';
import type { WorkBells } from '../work-bells.js';
import { forgetOlder, openReaction } from './open-reaction.js';
import { reactTo } from './react-to.js';
import type { Reaction } from './reaction.js';

export interface ReactorTools extends SubscriptionTools {
  /** Rung after each batch, so that timekeeper and dispatcher of this process look at once. */
  readonly bells?: WorkBells;
}

/** The consumer that turns facts into process states, timers and outgoing commands; several instances may run. */
export const reactorOf = <State extends object, Command>(
  tools: ReactorTools,
  reaction: Reaction<State, Command>,
): Consumer => {
  const { name, version, streamPrefixes, types } = reaction;
  const spec = { name, version, streamPrefixes, ...(types && { types }) };
  let mutedTo: Position | undefined;

  const open = async (): Promise<void> => {
    mutedTo = await openReaction(tools.pool, spec);
  };
  const afterMove = async (to: Position): Promise<void> => {
    tools.bells?.timers.ring();
    tools.bells?.outgoing.ring();
    if (mutedTo === undefined || to < mutedTo) return;
    await forgetOlder(tools.pool, spec);
    mutedTo = undefined;
  };
  return consumerOf(makeFeed(tools, { ...spec, effect: reactTo(reaction, consumerKey(spec)) }, { open, afterMove }));
};

import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { EventStoreDbStandIn, KafkaNode } from '@app/testing';
import type { Draws } from '../../../apps/huying/src/simulator/draws.js';
import type { Program } from './program.js';

/** What goes wrong while a cluster works. */
export interface Unrest {
  readonly killed: readonly { readonly what: Program['what']; readonly at: number }[];
  cuts(): number;
  /** No more of it; the broker is there again. */
  over(): Promise<void>;
}

export interface Disturbing {
  readonly programs: readonly Program[];
  readonly draws: Draws;
  /** Between two kills, at most. */
  readonly killsEveryMs: number;
  readonly node: KafkaNode;
  /** When the broker is stopped, and for how long. */
  readonly broker: { readonly downAfterMs: number; readonly awayMs: number };
  /** The log, whose connections are cut in the middle of what it says. */
  readonly standIn?: EventStoreDbStandIn | undefined;
}

/** What the log answers between two cuts: to come back, every subscriber of a cluster asks for a share of the least. */
const BYTES_BETWEEN_CUTS = [1_000_000, 5_000_000] as const;

const ONE_API_TO_WORKERS = ['api', 'worker', 'worker'] as const;

// a slow machine starts programs more slowly than they would be killed: then nobody is ever at work
const mostAreAtWork = (programs: readonly Program[]): boolean =>
  programs.filter((program) => program.isAtWork()).length * 2 > programs.length;

/** Kills programs, stops the broker once and cuts connections, at random by a seed, until it is over. */
export const unrest = ({ programs, draws, killsEveryMs, node, broker, standIn }: Disturbing): Unrest => {
  const killed: { what: Program['what']; at: number }[] = [];
  const ending = new AbortController();
  const { signal } = ending;
  const rest = (ms: number) => pause(ms, undefined, { signal }).catch(() => undefined);
  let cuts = 0;

  const nextVictim = (): Program => {
    const kind = ONE_API_TO_WORKERS[killed.length % ONE_API_TO_WORKERS.length];
    return draws.pick(programs.filter(({ what }) => what === kind));
  };
  const kill = async (): Promise<void> => {
    while (!signal.aborted) {
      await rest(draws.whole(killsEveryMs / 3, killsEveryMs));
      const victim = nextVictim();
      if (signal.aborted || !victim.isAtWork() || !mostAreAtWork(programs)) continue;
      victim.kill();
      killed.push({ what: victim.what, at: performance.now() });
    }
  };
  const stopBroker = async (): Promise<void> => {
    await rest(broker.downAfterMs);
    await node.down();
    await rest(broker.awayMs);
    await node.up();
  };
  const cut = async (): Promise<void> => {
    const over = once(signal, 'abort');
    while (!signal.aborted && standIn !== undefined) {
      await Promise.race([standIn.cutAfter(draws.whole(...BYTES_BETWEEN_CUTS)), over]);
      if (!signal.aborted) cuts += 1;
    }
    standIn?.cutAfter(Number.POSITIVE_INFINITY);
  };
  const all = Promise.all([kill(), stopBroker(), cut()]);
  return {
    killed,
    cuts: () => cuts,
    over: async () => {
      ending.abort();
      await all;
    },
  };
};

import type { EventStoreDbStandIn, KafkaNode } from '@app/testing';
import { drawsFor } from '../../../apps/huying/src/simulator/draws.js';
import type { Cluster } from './cluster.js';
import { type Driving, driving } from './driving.js';
import { lifeOf } from './life.js';
import { quietAt } from './quiet.js';
import { sayingHowFar } from './saying-how-far.js';
import type { Size } from './size.js';
import { watchTakeOvers } from './take-overs.js';
import { type Unrest, unrest } from './unrest.js';

const DAY_MS = 86_400_000;
/** After the first days limits fall while others work; after the last nothing is open that has a limit. */
const DAYS_BETWEEN = [1, 2, 60] as const;

export interface Outlived {
  readonly driven: Driving;
  readonly kills: { readonly api: number; readonly worker: number };
  readonly cuts: number;
  readonly takeOvers: readonly number[];
  readonly seconds: number;
}

export interface HardLife {
  readonly size: Size;
  readonly node: KafkaNode;
  readonly standIn?: EventStoreDbStandIn | undefined;
}

/** Leads calls through their lives while programs are killed, the broker goes and connections break; the clock goes on by days between. Then there is peace, and it ends when the cluster has come to rest. */
export const outlive = async (cluster: Cluster, { size, node, standIn }: HardLife): Promise<Outlived> => {
  const began = performance.now();
  const { programs, county, wall } = cluster;
  const [driven, watching] = [driving(cluster.address), watchTakeOvers(county.pool)];
  const saying = sayingHowFar(cluster, driven);
  const { killsEveryMs, broker, seed } = size;
  const trouble = unrest({ programs, killsEveryMs, broker, node, standIn, draws: drawsFor(seed, 'unrest') });
  for (const [part, days] of DAYS_BETWEEN.entries()) {
    await liveAll(cluster, driven, size, part);
    cluster.setForward(days * DAY_MS);
  }
  await trouble.over();
  await quietAt(county, wall.now(), size.restMs);
  await watching.stop();
  saying.stop();
  return { driven, ...counted(trouble, watching), seconds: (performance.now() - began) / 1_000 };
};

const counted = ({ killed, cuts }: Unrest, watching: ReturnType<typeof watchTakeOvers>) => {
  const times = (what: string) => killed.filter((kill) => kill.what === what).map(({ at }) => at);
  return {
    kills: { api: times('api').length, worker: times('worker').length },
    cuts: cuts(),
    takeOvers: watching.seconds(times('worker')),
  };
};

/** The share of the calls that falls into one part, so many of them at once. */
const liveAll = async ({ wall }: Cluster, driven: Driving, size: Size, part: number): Promise<void> => {
  const { calls, atOnce, seed } = size;
  const share = Math.ceil(calls / DAYS_BETWEEN.length);
  const [end, queue] = [Math.min(calls, (part + 1) * share), { next: part * share }];
  const terminal = async (): Promise<void> => {
    for (let nth = queue.next++; nth < end; nth = queue.next++) await driven.live(nth, lifeOf(seed, nth), wall.now());
  };
  await Promise.all(Array.from({ length: atOnce }, terminal));
};

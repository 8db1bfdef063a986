import { Retired } from '../consuming/retired.js';
import type { Standing } from '../consuming/standing.js';
import { keepGoing } from '../keep-going.js';
import type { SubscriptionTools } from '../tools.js';
import { fill } from './fill.js';
import { dropRetired, type Filling, goLive } from './go-live.js';
import { openGeneration } from './open-generation.js';
import type { Projection } from './projection.js';

/** Keeps one paper up to date. */
export interface Projector {
  readonly name: string;
  /** Takes everything that the log holds now, after which this version is what readers see; returns how many events it applied. */
  catchUp(): Promise<number>;
  /** Follows the log until the signal aborts, through outages and rebuilds; throws Retired when a newer version is live. */
  run(signal: AbortSignal): Promise<void>;
  standing(): Promise<Standing>;
  /** Applies parked events in order, of one stream or of all; returns how many are free again. */
  replayParked(stream?: string): Promise<number>;
}

/** The projector of one paper; several instances, in one process or many, may run. */
export const projectorOf = (tools: SubscriptionTools, projection: Projection): Projector => {
  let current: Filling | undefined;

  const withFilling = async <T>(work: (filling: Filling) => Promise<T>): Promise<T> => {
    for (;;) {
      current ??= await open(tools, projection);
      try {
        return await work(current);
      } catch (error) {
        if (!(error instanceof Retired)) throw error;
        current = undefined; // a rebuilt generation has taken its place
      }
    }
  };

  const catchUp = (): Promise<number> =>
    withFilling(async (filling) => {
      const applied = await filling.consumer.catchUp();
      if (filling.generation.stage === 'live') return applied;
      await goLive(tools.pool, projection, filling);
      current = undefined;
      return applied;
    });

  return {
    name: projection.name,
    catchUp,
    run: (signal) =>
      keepGoing(
        signal,
        (error) => reportFailure(tools, projection, error),
        async () => {
          await catchUp();
          await withFilling(({ consumer }) => consumer.run(signal));
        },
      ),
    standing: () => withFilling(({ consumer }) => consumer.standing()),
    replayParked: (stream) => withFilling(({ consumer }) => consumer.replayParked(stream)),
  };
};

const open = async (tools: SubscriptionTools, projection: Projection): Promise<Filling> => {
  const generation = await openGeneration(tools.pool, projection);
  await dropRetired(tools.pool, projection.name); // what was being read when it was replaced
  return fill(tools, projection, generation);
};

const reportFailure = (tools: SubscriptionTools, { name }: Projection, error: unknown): void =>
  tools.report?.({ what: 'failed', consumer: name, error });

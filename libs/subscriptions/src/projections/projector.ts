import { Retired } from '../consuming/retired.js';
import type { Standing } from '../consuming/standing.js';
import { keepGoing } from '../keep-going.js';
import { heldBy } from '../leases/leases.js';
import { reopening } from '../shards/reopening.js';
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
  const { using, forget } = reopening(() => open(tools, projection));

  const catchUp = (): Promise<number> =>
    using(async (filling) => {
      const applied = await filling.consumer.catchUp();
      if (filling.generation.stage === 'live') return applied;
      await goLive(tools.pool, projection, filling);
      forget();
      return applied;
    });

  const buildUp = async ({ generation }: Filling, signal: AbortSignal): Promise<void> => {
    await heldBy(tools.leases, `${generation.consumer} being built`, catchUp)(signal);
    forget();
  };

  return {
    name: projection.name,
    catchUp,
    run: (signal) =>
      keepGoing(
        signal,
        (error) => reportFailure(tools, projection, error),
        () =>
          using((filling) =>
            filling.generation.stage === 'live' ? filling.consumer.run(signal) : buildUp(filling, signal),
          ),
      ),
    standing: () => using(({ consumer }) => consumer.standing()),
    replayParked: (stream) => using(({ consumer }) => consumer.replayParked(stream)),
  };
};

const open = async (tools: SubscriptionTools, projection: Projection): Promise<Filling> => {
  for (;;) {
    const generation = await openGeneration(tools.pool, projection);
    await dropRetired(tools.pool, projection.name); // what was being read when it was replaced
    const filling = await fill(tools, projection, generation).catch(undefinedIfRetired);
    if (filling !== undefined) return filling; // else a rebuild was shown just now, and is the one to fill
  }
};

const undefinedIfRetired = (error: unknown): undefined => {
  if (!(error instanceof Retired)) throw error;
};

const reportFailure = (tools: SubscriptionTools, { name }: Projection, error: unknown): void =>
  tools.report?.({ what: 'failed', consumer: name, error });

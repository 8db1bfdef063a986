import type { LivesRead } from '@app/commands';
import type { Position } from '@app/event-sourcing';
import { openDesk, readCallLives } from '@app/read-models';
import { type Arrivals, Outage } from '@app/subscriptions';

const FIGURES = 'figures';
const PATIENCE_MS = 30_000;
const CONNECTIONS = 2;

/** Lives as the figures hold them; `close` ends the connections. */
export interface LivesOnDesk {
  readonly read: LivesRead;
  close(): Promise<void>;
}

/** Reads lives from the read model, once it holds what is asked for; throws an outage when it does not in half a minute. */
export const livesOnDesk = (databaseUrl: string, arrivals: Arrivals): LivesOnDesk => {
  let desk: ReturnType<typeof openDesk> | undefined;
  return {
    read: async function* ({ from, to, position }) {
      if (!(await arrivals.waitFor(FIGURES, position as Position, PATIENCE_MS)))
        throw new Outage(`the figures have not come to ${position} yet`);
      desk ??= openDesk(databaseUrl, CONNECTIONS);
      const runner = (await desk).createQueryRunner();
      try {
        await runner.startTransaction('REPEATABLE READ');
        yield* readCallLives(runner.manager, { from, to }, {});
      } finally {
        await runner.rollbackTransaction().catch(() => undefined);
        await runner.release();
      }
    },
    close: async () => {
      await (await desk)?.destroy();
    },
  };
};

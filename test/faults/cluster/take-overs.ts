import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';

/** How long the leases of killed workers had no holder, in seconds. */
export interface TakeOvers {
  readonly seconds: (killedAt: readonly number[]) => readonly number[];
  stop(): Promise<void>;
}

const LOOK_MS = 100;
const TERM_MS = 6_000;

interface Lease {
  readonly name: string;
  readonly holder: string;
  readonly renewed: number;
}

interface Change {
  readonly from: Lease;
  readonly at: number;
}

// in milliseconds of this machine, as kills are
const LOOK = `select name, holder, (extract(epoch from ends - clock_timestamp()) * 1000)::float8 as left from work.lease`;

/** Watches who holds the leases. */
export const watchTakeOvers = (pool: Pool): TakeOvers => {
  const [held, changes] = [new Map<string, Lease>(), [] as Change[]];
  let watching = true;

  const look = async (): Promise<void> => {
    const { rows } = await pool.query<{ name: string; holder: string; left: number }>(LOOK);
    const at = performance.now();
    for (const { name, holder, left } of rows) {
      const before = held.get(name);
      if (before !== undefined && before.holder !== holder) changes.push({ from: before, at });
      held.set(name, { name, holder, renewed: at + left - TERM_MS });
    }
  };
  const over = (async () => {
    for (; watching; await pause(LOOK_MS)) await look().catch(() => undefined);
  })();

  return {
    /** Of each change the time since the first kill after the last renewal; one that follows none was handed back. */
    seconds: (killedAt) =>
      changes.flatMap(({ from, at }) => {
        const killed = killedAt.find((kill) => kill >= from.renewed - LOOK_MS && kill <= at);
        return killed === undefined ? [] : [(at - killed) / 1_000];
      }),
    stop: async () => {
      watching = false;
      await over;
    },
  };
};

import { type Instant, instant } from '@app/kernel';
import type { Pool } from 'pg';
import type { Clock } from '../clock.js';
import { patrol } from '../patrol.js';
import { sql } from '../sql.js';
import { makeWorkBells, type WorkBells } from '../work-bells.js';

const CHUNK = 500;

export interface TimekeeperTools {
  readonly pool: Pool;
  readonly clock: Clock;
  readonly bells?: WorkBells;
  readonly onError?: (error: unknown) => void;
}

/** Turns timers that are due into outgoing commands, each exactly once however many timekeepers run. */
export interface Timekeeper {
  /** Fires all that is due; returns how many. */
  fireDue(now?: Instant): Promise<number>;
  /** The moment of the next timer. */
  nextDueAt(): Promise<Instant | undefined>;
  /** Fires each timer when it is due, until the signal aborts. */
  run(signal: AbortSignal): Promise<void>;
}

export const makeTimekeeper = ({ pool, clock, bells = makeWorkBells(), onError }: TimekeeperTools): Timekeeper => {
  const fireDue = async (now = clock.now()): Promise<number> => {
    let fired = 0;
    for (let some = CHUNK; some === CHUNK; fired += some) some = await fireSome(pool, now);
    if (fired > 0) bells.outgoing.ring();
    return fired;
  };
  const nextDueAt = () => nextTimer(pool);
  const watch = { clock, bell: bells.timers, onError: onError ?? (() => undefined), work: fireDue, nextDueAt };
  return { fireDue, nextDueAt, run: (signal) => patrol(signal, watch) };
};

const fireSome = async (pool: Pool, now: Instant): Promise<number> => {
  const { rows } = await pool.query<{ fired: number }>(sql('fire-due'), [now, CHUNK]);
  return rows[0]?.fired ?? 0;
};

const nextTimer = async (pool: Pool): Promise<Instant | undefined> => {
  const { rows } = await pool.query<{ due_at: Date | null }>(sql('next-timer'));
  return rows[0]?.due_at ? instant(rows[0].due_at) : undefined;
};

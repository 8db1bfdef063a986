import type { Pool } from 'pg';
import { sql } from '../sql.js';

/** What one look at the table of leases did and saw. */
export interface Look {
  /** Held before, and for another term of time. */
  readonly kept: readonly string[];
  readonly taken: readonly string[];
  /** How many of the wanted ones nobody held. */
  readonly free: number;
  /** When the first of those that others hold ends unless it is renewed; null when there is none. */
  readonly next_ends_ms: number | null;
}

export interface Looking {
  readonly holder: string;
  readonly termMs: number;
  readonly held: readonly string[];
  readonly wanted: readonly string[];
  /** The part of what is free that is taken at once, so that others who look find some too. */
  readonly share: number;
}

/** Renews what is held and takes some of what is free, by the clock of the database. */
export const keepLeases = async (pool: Pool, { holder, termMs, held, wanted, share }: Looking): Promise<Look> => {
  const { rows } = await pool.query<Look>(sql('keep-leases'), [holder, termMs, held, wanted, share]);
  return rows[0] ?? { kept: [], taken: [], free: 0, next_ends_ms: null };
};

/** Gives leases up before they end, and wakes those who wait for one. */
export const handBack = async (pool: Pool, holder: string, names: readonly string[]): Promise<void> => {
  await pool.query(sql('hand-back-leases'), [holder, names]);
};

/** A lease that somebody holds. */
export interface HeldLease {
  readonly name: string;
  readonly holder: string;
  /** Counts the changes of hands. */
  readonly term: string;
  readonly left_ms: number;
}

/** Every lease that is held now, by whatever process. */
export const leasesHeld = async (pool: Pool): Promise<readonly HeldLease[]> =>
  (await pool.query<HeldLease>(sql('leases'))).rows;

import { type Position, START, type StoredEvent } from '@app/event-sourcing';
import type { Pool, PoolClient } from 'pg';
import { sql } from '../sql.js';
import { consumerKey, type Named } from './consumer-key.js';

/** From where to where a consumer goes, and the events on the way that concern it. */
export interface Move {
  readonly consumer: string;
  readonly from: Position;
  readonly to: Position;
  readonly events: readonly StoredEvent[];
}

/** Another instance of the consumer has moved the checkpoint meanwhile. */
export class LostRace extends Error {
  override readonly name = 'LostRace';
}

/** One that is there already stays where it is. */
export const openCheckpoint = async (
  db: Pool | PoolClient,
  named: Named,
  consumer = consumerKey(named),
  from: Position = START,
) => {
  await db.query(sql('open-checkpoint'), [consumer, named.name, named.version, from]);
};

/** Nothing when there is none, or when a newer version has put it to rest. */
export const readCheckpoint = async (db: Pool | PoolClient, consumer: string): Promise<Position | undefined> => {
  const { rows } = await db.query<{ position: Position }>(sql('checkpoint'), [consumer]);
  return rows[0]?.position;
};

export interface Moved {
  /** Whether any event of this consumer is parked. */
  readonly parking: boolean;
  /** Up to here an earlier version has sent the commands already. */
  readonly mutedTo: Position | undefined;
}

/** Moves the checkpoint if it is where it is believed to be, else throws LostRace; the row stays locked until commit. */
export const advance = async (db: Pool | PoolClient, { consumer, from, to }: Move): Promise<Moved> => {
  const { rows } = await db.query<{ muted_to: Position | null; parking: boolean }>(sql('advance'), [
    consumer,
    from,
    to,
  ]);
  if (rows[0] === undefined) throw new LostRace(`consumer ${consumer} is no longer at ${from}`);
  return { parking: rows[0].parking, mutedTo: rows[0].muted_to ?? undefined };
};

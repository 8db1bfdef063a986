import { type Position, START } from '@app/event-sourcing';
import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '../database/transaction.js';
import { sql } from '../sql.js';
import type { LogMark } from './first-of-log.js';
import { unpassedLog } from './wrong-log.js';

/** Where places of one log stand in a copy of it. */
export type Passage = ReadonlyMap<Position, Position>;

/** Every place of the log that this database names, in order: what a passage to a copy has to tell. */
export const placesOf = async (pool: Pool): Promise<readonly Position[]> =>
  (await pool.query<{ position: Position }>(sql('places'))).rows.map(({ position }) => position);

/** Keeps the passage to a copy of the log until the database first stands on it. */
export const keepPassage = (pool: Pool, { position, id }: LogMark, passage: Passage): Promise<void> =>
  inTransaction(pool, async (client) => {
    await client.query(sql('forget-passage'), [position, id]);
    await client.query(sql('keep-passage'), [position, id, asRows(passage)]);
  });

/** Moves every checkpoint to the same event in the copy. Papers are made again beside what is read, for their rows name places of the log before. */
export const passOver = async (client: PoolClient, { position, id }: LogMark): Promise<void> => {
  await client.query(sql('retire-building'));
  const passage = await passageTo(client, position, id);
  const { rows } = await client.query<{ position: Position }>(sql('places'));
  if (rows.some((place) => place.position !== START && !passage.has(place.position))) throw unpassedLog();
  await client.query(sql('pass-checkpoints'), [asRows(passage)]);
  await client.query(sql('pass-parked'), [asRows(passage)]);
  await client.query(sql('make-stale'));
  await client.query(sql('forget-passage'), [position, id]);
};

const passageTo = async (client: PoolClient, position: Position, id: string): Promise<Passage> => {
  const { rows } = await client.query<{ from_position: Position; position: Position }>(sql('passage'), [position, id]);
  return new Map(rows.map((row) => [row.from_position, row.position]));
};

const asRows = (passage: Passage): string =>
  JSON.stringify([...passage].map(([from_position, position]) => ({ from_position, position })));

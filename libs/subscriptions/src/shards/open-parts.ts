import type { Position } from '@app/event-sourcing';
import type { Pool, PoolClient } from 'pg';
import { Retired } from '../consuming/retired.js';
import { inTransaction } from '../database/transaction.js';
import { sql } from '../sql.js';
import { type Portion, type Split, takenBy } from './portion.js';

/** A consumer that may be divided, under its key. */
export interface Dividable {
  readonly key: string;
  readonly name: string;
  readonly version: number;
}

/** A consumer, or one of its shards: its checkpoint's key and what it takes. */
export interface Part {
  readonly key: string;
  readonly portion: Portion;
}

interface PartRow {
  readonly consumer: string;
  readonly position: Position;
  readonly taken: Split | null;
  readonly parking: boolean;
  readonly resting: boolean;
}

/** The parts in which a consumer moves, divided anew if another number is wanted and nothing is parked. Throws Retired when its checkpoint is gone. */
export const openParts = async (pool: Pool, one: Dividable, wanted?: number): Promise<readonly Part[]> => {
  const parts = await readParts(pool, one);
  if (wanted === undefined || wanted === parts.length) return parts.map(asPart);
  return inTransaction(pool, async (client) => {
    await client.query(sql('hold-checkpoints'), [one.key]); // nobody moves meanwhile
    const held = await readParts(client, one);
    if (wanted === held.length || held.some(({ parking }) => parking)) return held.map(asPart);
    await divide(client, one, held, wanted);
    return (await readParts(client, one)).map(asPart);
  });
};

const readParts = async (db: Pool | PoolClient, { key }: Dividable): Promise<readonly PartRow[]> => {
  const { rows } = await db.query<PartRow>(sql('parts'), [key]);
  if (rows.length === 0 || rows.some(({ resting }) => resting)) throw new Retired(key);
  return rows;
};

const asPart = ({ consumer, taken }: PartRow, index: number, all: readonly PartRow[]): Part => ({
  key: consumer,
  portion: { ...(all.length > 1 && { shard: { index, of: all.length } }), ...(taken && { taken }) },
});

/** The new parts begin where the last of the old ones is, and know what the others had taken beyond. */
const divide = async (client: PoolClient, one: Dividable, old: readonly PartRow[], into: number): Promise<void> => {
  const positions = old.map(({ position }) => position);
  const taken = takenBy(positions, old[0]?.taken ?? undefined) ?? null;
  const keys = into === 1 ? [] : Array.from({ length: into }, (_, index) => `${one.key}/${index}of${into}`);
  const place = [positions.toSorted()[0], taken && JSON.stringify(taken)];
  await client.query(sql('forget-parts'), [one.key]);
  await client.query(sql('divide'), [one.key, keys.length > 0, ...place]);
  await client.query(sql('add-parts'), [one.key, keys]);
};

import { makeTurns } from '@app/event-sourcing';
import type { Pool, PoolClient } from 'pg';
import type { Consumer } from '../consuming/consume.js';
import { inTransaction } from '../database/transaction.js';
import { sql } from '../sql.js';
import { pause } from '../waiting.js';
import { type Generation, generationsOf, lockProjection } from './generation.js';
import type { Projection } from './projection.js';
import { showGeneration } from './show-generation.js';
import { tableName } from './table.js';

const RETRY_MS = 200;

/** Lets readers see a generation that was being built, as soon as it has come as far as the live one, and drops the tables of those before it. */
export const goLive = (pool: Pool, projection: Projection, filling: Filling): Promise<void> =>
  oneByOne(pool, async () => {
    while (!(await takesItsPlace(pool, projection, filling))) await pause(RETRY_MS);
    await dropRetired(pool, projection.name);
  });

const turnsIn = new WeakMap<Pool, ReturnType<typeof makeTurns>>();

// each holds a client of the pool while its consumer asks for more: all papers at once could take every one of them
const oneByOne = <T>(pool: Pool, work: () => Promise<T>): Promise<T> => {
  const turns = turnsIn.get(pool) ?? makeTurns();
  turnsIn.set(pool, turns);
  return turns('going live', work);
};

/** A generation and the consumer that fills it. */
export interface Filling {
  readonly generation: Generation;
  readonly consumer: Consumer;
}

const takesItsPlace = (pool: Pool, projection: Projection, { generation, consumer }: Filling): Promise<boolean> =>
  inTransaction(pool, async (client) => {
    await lockProjection(client, projection.name);
    const known = await generationsOf(client, projection.name);
    const next = known.find((other) => other.consumer === generation.consumer);
    if (next?.stage !== 'building') return true; // another process was faster
    const live = known.find(({ stage }) => stage === 'live');
    if (live !== undefined) await overtake(client, live, consumer);
    await show(client, projection, next, live);
    return true;
  }).catch(falseIfLocked);

// Readers queue behind whoever waits for the view, so the wait is short, and made again.
const falseIfLocked = (error: unknown): boolean => {
  if ((error as { readonly code?: unknown }).code === '55P03') return false;
  throw error;
};

// With the live checkpoints held still, nobody reads today what he could not read a moment ago.
const overtake = async (client: PoolClient, live: Generation, consumer: Consumer): Promise<void> => {
  await client.query(sql('hold-checkpoints'), [live.consumer]);
  const { highest } = await placeOf(client, live.consumer);
  while ((await placeOf(client, consumer.key)).lowest < highest) await consumer.catchUp();
};

interface Place {
  readonly lowest: string;
  readonly highest: string;
}

/** Where the last and the first of a consumer's shards are. */
const placeOf = async (client: PoolClient, key: string): Promise<Place> => {
  const [place] = (await client.query<Place | { lowest: null }>(sql('lowest-position'), [key])).rows;
  return place === undefined || place.lowest === null ? { lowest: '', highest: '' } : place;
};

const show = async (client: PoolClient, projection: Projection, next: Generation, live?: Generation): Promise<void> => {
  await client.query(`set local lock_timeout = '1s'`);
  await showGeneration(client, projection, next, live);
  const key = [next.projection, next.version, next.generation];
  await client.query(sql('retire-generations'), key);
  await client.query(sql('retire-checkpoints'), [next.projection]);
  await client.query(sql('set-live'), key);
};

/** Drops what no reader can reach any more; what somebody is reading still is left for the next time. */
export const dropRetired = async (pool: Pool, projection: string): Promise<void> => {
  await inTransaction(pool, async (client) => {
    await lockProjection(client, projection);
    await client.query(`set local lock_timeout = '1s'`);
    for (const old of (await generationsOf(client, projection)).filter(({ stage }) => stage === 'retired'))
      await drop(client, old);
    return true;
  }).catch(falseIfLocked);
};

const drop = async (client: PoolClient, { tables, version, generation, consumer }: Generation): Promise<void> => {
  for (const name of tables) await client.query(`drop table if exists ${tableName(name, version, generation)}`);
  await client.query(sql('forget-generation'), [consumer]);
};

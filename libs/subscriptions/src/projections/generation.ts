import type { PoolClient } from 'pg';
import { openCheckpoint } from '../consuming/checkpoint.js';
import { consumerKey } from '../consuming/consumer-key.js';
import { sql } from '../sql.js';
import type { Projection } from './projection.js';
import { creation, tableName } from './table.js';

/** The tables of a projection in one version, made for the n-th time. Readers see the live one. */
export interface Generation {
  readonly projection: string;
  readonly version: number;
  readonly generation: number;
  /** The key of the consumer that fills it. */
  readonly consumer: string;
  /** The plain names of its tables. */
  readonly tables: readonly string[];
  readonly stage: 'building' | 'live' | 'retired';
  /** Filled from another copy of the log, and to be made again. */
  readonly stale: boolean;
}

/** One process at a time looks after the generations of a projection. */
export const lockProjection = async (client: PoolClient, name: string): Promise<void> => {
  await client.query(sql('lock-projection'), [name]);
};

export const generationsOf = async (client: PoolClient, name: string): Promise<readonly Generation[]> =>
  (await client.query<Generation>(sql('generations'), [name])).rows;

/** Makes the empty tables of a further generation, and the checkpoint that fills them. */
export const addGeneration = async (
  client: PoolClient,
  projection: Projection,
  generation: number,
  stage: Generation['stage'],
): Promise<Generation> => {
  const { name, version } = projection;
  const consumer = consumerKey(projection) + (generation === 1 ? '' : `.g${generation}`);
  const tables = projection.tables.map((table) => table.name);
  await client.query(sql('add-generation'), [name, version, generation, consumer, tables, stage]);
  for (const table of projection.tables)
    for (const statement of creation(table, tableName(table.name, version, generation))) await client.query(statement);
  await openCheckpoint(client, projection, consumer);
  return { projection: name, version, generation, consumer, tables, stage, stale: false };
};

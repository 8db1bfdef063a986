import type { Pool, PoolClient } from 'pg';
import { consumerKey } from '../consuming/consumer-key.js';
import { Retired } from '../consuming/retired.js';
import { inTransaction } from '../database/transaction.js';
import { addGeneration, type Generation, generationsOf, lockProjection } from './generation.js';
import type { Projection } from './projection.js';
import { showGeneration } from './show-generation.js';

/** The generation that a projector of this version fills: the live one, or one being built to take its place. Throws Retired when a newer version is live. */
export const openGeneration = (pool: Pool, projection: Projection): Promise<Generation> =>
  inTransaction(pool, async (client) => {
    await lockProjection(client, projection.name);
    const known = await generationsOf(client, projection.name);
    const live = known.find(({ stage }) => stage === 'live');
    if (live === undefined) return addFirst(client, projection);
    if (live.version > projection.version)
      throw new Retired(consumerKey(projection), `version ${live.version} is live`);
    return live.version === projection.version && !live.stale ? live : buildingOf(client, projection, known);
  });

/** A generation beside the live one: the one that an interrupted rebuild left, or a new one. */
export const openRebuild = (pool: Pool, projection: Projection): Promise<Generation> =>
  inTransaction(pool, async (client) => {
    await lockProjection(client, projection.name);
    return buildingOf(client, projection, await generationsOf(client, projection.name));
  });

const addFirst = async (client: PoolClient, projection: Projection): Promise<Generation> => {
  const first = await addGeneration(client, projection, 1, 'live');
  await showGeneration(client, projection, first);
  return first;
};

const buildingOf = async (client: PoolClient, projection: Projection, known: readonly Generation[]) => {
  const same = known.filter(({ version }) => version === projection.version);
  const building = same.find(({ stage }) => stage === 'building');
  const next = Math.max(0, ...same.map(({ generation }) => generation)) + 1;
  return building ?? addGeneration(client, projection, next, 'building');
};

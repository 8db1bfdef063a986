import { type Position, position, START } from '@app/event-sourcing';
import { latest } from '@app/kernel';
import type { Pool, PoolClient } from 'pg';
import { openCheckpoint } from '../consuming/checkpoint.js';
import { consumerKey, type Named } from '../consuming/consumer-key.js';
import { Retired } from '../consuming/retired.js';
import { inTransaction } from '../database/transaction.js';
import { sql } from '../sql.js';

interface Version {
  readonly version: number;
  readonly position: Position;
  readonly muted_to: Position | null;
  /** What follows it has not been answered completely, though the checkpoint is beyond. */
  readonly first_parked: Position | null;
}

/** Makes the checkpoint of a reaction ready. A new version puts the older ones to rest and is mute up to where those have come, which is returned; throws Retired when there is a newer one. */
export const openReaction = (pool: Pool, reaction: Named): Promise<Position | undefined> =>
  inTransaction(pool, async (client) => {
    await client.query(sql('lock-reaction'), [reaction.name]);
    await client.query(sql('rest-older'), [reaction.name, reaction.version]); // before looking where they are
    const { rows } = await client.query<Version>(sql('versions'), [reaction.name]);
    const newest = rows.at(-1)?.version ?? 0;
    if (newest > reaction.version) throw new Retired(consumerKey(reaction), `version ${newest} has taken its place`);
    const own = rows.find(({ version }) => version === reaction.version);
    return own === undefined ? begin(client, reaction, rows) : (own.muted_to ?? undefined);
  });

const begin = async (client: PoolClient, reaction: Named, older: readonly Version[]): Promise<Position | undefined> => {
  const mutedTo = older.length === 0 ? undefined : latest(START, ...older.map(answeredTo));
  await openCheckpoint(client, reaction);
  await client.query(sql('mute'), [consumerKey(reaction), mutedTo ?? null]);
  return mutedTo;
};

const answeredTo = ({ position: checkpoint, first_parked: parked }: Version): Position =>
  parked === null || parked > checkpoint ? checkpoint : position(BigInt(parked) - 1n);

/** Once a new version has come as far as the older ones, their states and timers are dropped. */
export const forgetOlder = async (pool: Pool, { name, version }: Named, mutedTo: Position): Promise<void> => {
  await pool.query(sql('forget-older'), [name, version, mutedTo]);
};

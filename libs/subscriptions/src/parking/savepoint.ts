import type { PoolClient } from 'pg';
import { isOutage } from '../database/outage.js';

/** Why the work failed, its doings undone and the transaction alive; nothing when it succeeded. An outage is thrown. */
export const failureOf = async (client: PoolClient, work: () => Promise<void>): Promise<unknown> => {
  await client.query('savepoint one');
  try {
    await work();
    await client.query('release savepoint one');
    return undefined;
  } catch (error) {
    if (isOutage(error)) throw error;
    await client.query('rollback to savepoint one');
    return error ?? new Error('the effect failed and did not say why');
  }
};

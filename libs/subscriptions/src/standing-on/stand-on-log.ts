import type { EventStore } from '@app/event-sourcing';
import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '../database/transaction.js';
import { sql } from '../sql.js';
import { type LogMark, markOf } from './first-of-log.js';
import { mustNotBeBehind } from './not-behind.js';
import { passOver } from './pass-over.js';
import { otherLog } from './wrong-log.js';

/**
 * Sees to it that the checkpoints of the database count in this log, before anybody reads on from them. A copy of the log
 * they counted in takes them over; throws WrongLog when the log is another, or ends before what was read of it.
 */
export const standOnLog = async (pool: Pool, store: EventStore): Promise<void> => {
  const mark = await markOf(store);
  if (mark !== undefined) await inTransaction(pool, (client) => remember(client, mark));
  await mustNotBeBehind(pool, store);
};

const remember = async (client: PoolClient, mark: LogMark): Promise<void> => {
  await client.query(sql('lock-log'));
  const { rows } = await client.query<LogMark>(sql('log'));
  const [known] = rows;
  if (known?.position === mark.position && known.id === mark.id) return;
  if (known !== undefined && known.id !== mark.id) throw otherLog();
  if (known !== undefined) await passOver(client, mark);
  await client.query(sql('remember-log'), [mark.position, mark.id]);
};

import type { EventStore, Position } from '@app/event-sourcing';
import type { Pool } from 'pg';
import { sql } from '../sql.js';
import { olderLog } from './wrong-log.js';

/** Throws WrongLog when some consumer has read further than the log goes. */
export const mustNotBeBehind = async (pool: Pool, store: EventStore): Promise<void> => {
  // first where they are: the log may grow meanwhile, but not shrink
  const furthest = await pool.query<Ahead>(sql('ahead-of-log'), ['']);
  const head = await store.head();
  const ahead = furthest.rows[0];
  if (ahead !== undefined && ahead.position > head) throw olderLog(ahead.consumer, ahead.position, head);
};

interface Ahead {
  readonly consumer: string;
  readonly position: Position;
}

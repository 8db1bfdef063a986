import type { Pool } from 'pg';
import { sql } from '../sql.js';
import type { OutgoingCommand } from './outgoing-command.js';

/** A command that failed too often; it waits until somebody has it tried again. */
export interface ParkedCommand extends Omit<OutgoingCommand, 'causation'> {
  readonly error: string;
}

export const parkedCommands = async (pool: Pool): Promise<readonly ParkedCommand[]> =>
  (await pool.query<ParkedCommand>(sql('parked-commands'))).rows;

/** Has a parked command, or all of them, tried again; returns how many. */
export const retryParkedCommands = async (pool: Pool, id?: string): Promise<number> =>
  (await pool.query(sql('retry-parked-commands'), [id ?? null])).rowCount ?? 0;

import { StoreUnavailable } from '@app/event-sourcing';
import type { Pool, QueryResultRow } from 'pg';
import { sql } from './sql.js';
import { asStoreError } from './unavailable.js';

/** Runs the statement in `sql/<name>.sql` as a prepared one. */
export type Ask = <Row extends QueryResultRow>(name: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

/**
 * Asks the database; one that does not answer in time, or not at all, is StoreUnavailable.
 * A lost answer is asked for once more: reading harms nothing, and an append that was stored is known by its ids.
 */
export const asking = (pool: Pool, timeoutMs: number): Ask => {
  const statements = new Map<string, string>();
  const statement = (name: string): string => {
    const text = statements.get(name) ?? sql(name);
    statements.set(name, text);
    return text;
  };
  const once: Ask = async <Row extends QueryResultRow>(name: string, values: readonly unknown[] = []) => {
    const query = { name: `es.${name}`, text: statement(name), values: [...values], query_timeout: timeoutMs };
    try {
      return (await pool.query<Row>(query)).rows;
    } catch (error) {
      throw asStoreError(error);
    }
  };
  return async (name, values) => {
    try {
      return await once(name, values);
    } catch (error) {
      if (error instanceof StoreUnavailable) return once(name, values);
      throw error;
    }
  };
};

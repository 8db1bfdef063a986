import type { Pool } from 'pg';
import { consumerKey } from '../consuming/consumer-key.js';
import { type SetTimer, timerRow } from '../reactions/outgoing-rows.js';
import { sql } from '../sql.js';

/** The timers that a process should have. */
export interface ExpectedTimers<Command> {
  readonly reaction: { readonly name: string; readonly version: number };
  readonly key: string;
  readonly timers: readonly SetTimer<Command>[];
}

/** Sets the timers that are expected and missing, leaving those that are there as they are; returns how many were missing. */
export const sweepTimers = async <Command>(
  pool: Pool,
  expected: readonly ExpectedTimers<Command>[],
): Promise<number> => {
  const rows = expected.flatMap(({ reaction, key, timers }) =>
    timers.map((timer) => ({
      consumer: consumerKey(reaction),
      reaction: reaction.name,
      ...timerRow(reaction.name, key, timer, null),
    })),
  );
  if (rows.length === 0) return 0;
  const { rowCount } = await pool.query(sql('sweep-timers'), [JSON.stringify(rows)]);
  return rowCount ?? 0;
};

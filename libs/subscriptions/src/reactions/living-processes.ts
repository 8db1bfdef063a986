import { type Instant, instant } from '@app/kernel';
import type { Pool } from 'pg';
import { consumerKey } from '../consuming/consumer-key.js';
import { sql } from '../sql.js';
import type { ProcessRow } from './process-rows.js';

/** A process as it stands in the database, with the timers that are set for it. */
export interface LivingProcess<State> extends ProcessRow<State> {
  readonly timers: readonly { readonly name: string; readonly dueAt: Instant }[];
  /** Whether a command of it is on its way, parked or not. */
  readonly sending: boolean;
}

export interface ReadingProcesses {
  readonly reaction: { readonly name: string; readonly version: number };
  /** Only those whose state contains one of these; all, unless told. */
  readonly like?: readonly object[];
  /** Processes per page, 500 unless told. */
  readonly page?: number;
}

/** The living processes of a reaction, page by page in order of their keys. Nothing is locked: each page is of its own moment. */
export async function* livingProcesses<State>(
  pool: Pool,
  { reaction, like, page = 500 }: ReadingProcesses,
): AsyncGenerator<readonly LivingProcess<State>[]> {
  const asked = [consumerKey(reaction), reaction.name];
  const wanted = like?.map((part) => JSON.stringify(part)) ?? null;
  for (let after = ''; ; ) {
    const { rows } = await pool.query<LivingProcess<State>>(sql('living-processes'), [...asked, after, wanted, page]);
    if (rows.length > 0) yield rows.map(withInstants);
    if (rows.length < page) return;
    after = rows.at(-1)?.key ?? after;
  }
}

const withInstants = <State>(row: LivingProcess<State>): LivingProcess<State> => ({
  ...row,
  timers: row.timers.map(({ name, dueAt }) => ({ name, dueAt: instant(dueAt) })),
});

import type { Officer } from '@app/domain';
import type { DataSource } from 'typeorm';
import type { CallLine } from '../call-register/call-line.js';
import { type CallFilter, callsRead } from '../call-register/call-register.queries.js';

/** How many calls a ledger reads at once: more would only take more memory. */
export const LEDGER_PAGE = 1_000;

/**
 * All calls that an officer may read, newest first, page after page. No connection is held between pages: whoever
 * reads slowly, or leaves, is in nobody's way. A call that is there when the reading begins is told exactly once.
 */
export async function* callPages(
  { manager }: Pick<DataSource, 'manager'>,
  officer: Officer,
  filter: CallFilter,
): AsyncGenerator<readonly CallLine[], void, undefined> {
  for (let after: string | undefined; ; ) {
    const { lines, next } = await callsRead(manager, officer, filter, {
      limit: LEDGER_PAGE,
      ...(after !== undefined && { after }),
    });
    if (lines.length > 0) yield lines;
    if (next === undefined) return;
    after = next;
  }
}

import { type Decision, type Instant, reject } from '@app/kernel';
import type { Occasion } from '../authority/occasion.js';
import { isAny } from '../authority/officer.js';
import type { CallFact } from './call.events.js';
import type { Call } from './call.state.js';
import { ledgerFacts } from './ledger-facts.js';
import type { EnterLedgerCall } from './ledger-row.js';

const outOfOrder = (row: EnterLedgerCall): boolean =>
  row.dispatchedAt < row.raisedAt ||
  [row.dueAt, row.respondedAt, row.completedAt, row.closedAt].some((at) => at !== undefined && at < row.dispatchedAt) ||
  (row.closedAt !== undefined && (row.completedAt === undefined || row.closedAt < row.completedAt));

const inTheFuture = (row: EnterLedgerCall, now: Instant): boolean =>
  [row.dispatchedAt, row.respondedAt, row.completedAt, row.closedAt].some((at) => at !== undefined && at > now);

/** An old ledger's row becomes the facts that it tells; a row entered before is left as it is. */
export const enterLedgerCall =
  (row: EnterLedgerCall, occasion: Occasion) =>
  (call: Call): Decision<CallFact> => {
    if (!isAny(occasion.by, 'system')) return reject('officer.lacks-role', { needs: 'system' });
    if (call !== 'unraised') return [];
    if (outOfOrder(row)) return reject('ledger.times-out-of-order');
    return inTheFuture(row, occasion.at) ? reject('ledger.times-in-the-future') : ledgerFacts(row, occasion);
  };

import { FutureVersion, StoreUnavailable } from '@app/event-sourcing';

/** Thrown by an effect when the world is at fault and not the event: it is tried again for as long as it takes, nothing is parked. */
export class Outage extends Error {
  override readonly name = 'Outage';
}

// SQLSTATE classes: connection, authorization, out of resources, wrong or missing names, operator, system error;
// and single states: read-only (failed over), serialization, deadlock, lock not available, invalid schema.
const NOT_THE_EVENT = /^(08|28|42|53|57|58)...$|^(25006|40001|40P01|55P03|3F000)$/;
const STATE = /^[0-9A-Z]{5}$/;
// What the operating system says: EPIPE has five letters too. All addresses of a name refused come as one error without a call.
const OF_THE_SYSTEM = /^E(?!RR_)[A-Z]+$/;
// What `pg` says without a code.
const BROKEN_CONNECTION =
  /^(Connection terminated|timeout e|Query read timeout|Client (has encountered|was closed)|Cannot use a pool after)/;

/** Whether an error, or its cause, says nothing about the event: an outage, a missing table, newer code elsewhere. */
export const isOutage = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  return isOutageItself(error) || isOutage(error.cause);
};

const isOutageItself = (error: Error & { readonly code?: unknown; readonly syscall?: unknown }): boolean => {
  if (error instanceof Outage || error instanceof StoreUnavailable || error instanceof FutureVersion) return true;
  if (error.syscall !== undefined || (typeof error.code === 'string' && OF_THE_SYSTEM.test(error.code))) return true;
  if (typeof error.code === 'string' && STATE.test(error.code)) return NOT_THE_EVENT.test(error.code);
  return BROKEN_CONNECTION.test(error.message);
};

import { StoreUnavailable } from '@app/event-sourcing';

// SQLSTATE classes: connection, out of resources, operator intervention, system error;
// single states: read-only (failed over), serialization, deadlock, lock not available; and what sockets say.
const PASSING_CODE = /^(08|53|57|58)...$|^(25006|40001|40P01|55P03)$|^E(?!RR_)[A-Z]+$/;
const BROKEN_CONNECTION = /connect|terminat|timeout|not queryable/i;

/** The error as a caller of the store knows it: what may pass becomes StoreUnavailable, the rest stays what it is. */
export const asStoreError = (error: unknown): unknown => {
  const { code, message = '' } = error as { readonly code?: unknown; readonly message?: string };
  const mayPass = typeof code === 'string' ? PASSING_CODE.test(code) : BROKEN_CONNECTION.test(message);
  return mayPass ? new StoreUnavailable(`the log did not answer: ${message || code}`, { cause: error }) : error;
};

import { StoreUnavailable } from '@app/event-sourcing';
import { status } from './status.js';

/** What the client says when the server, the way there or the cluster is at fault. */
const PASSING_TYPES: ReadonlySet<unknown> = new Set([
  'timeout',
  'deadline-exceeded',
  'unavailable',
  'cancelled',
  'not-leader',
]);
const PASSING_CODES: ReadonlySet<unknown> = new Set([
  status.UNKNOWN,
  status.RESOURCE_EXHAUSTED,
  status.ABORTED,
  status.INTERNAL,
  status.UNAVAILABLE,
]);

const WORDS = /^(Failed to discover|Channel has been shut down)/;

/** The error as a caller of the store knows it: what may pass becomes StoreUnavailable, the rest stays what it is. */
export const asStoreError = (error: unknown): unknown => {
  if (error instanceof StoreUnavailable) return error;
  const { type, code, message = '' } = error as { readonly type?: unknown; readonly code?: unknown; message?: string };
  const isKnown = type !== undefined && type !== 'unknown';
  const mayPass = isKnown ? PASSING_TYPES.has(type) : PASSING_CODES.has(code) || WORDS.test(message);
  return mayPass ? new StoreUnavailable(`the log did not answer: ${message || String(type)}`, { cause: error }) : error;
};

export const isOfType = (error: unknown, type: string): boolean =>
  (error as { readonly type?: unknown } | undefined)?.type === type;

/** The place from which to read is no beginning of a record. */
export const isNoRecord = (error: unknown): boolean =>
  (error as { readonly code?: unknown }).code === status.INVALID_ARGUMENT;

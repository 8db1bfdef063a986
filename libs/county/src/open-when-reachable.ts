import { setTimeout as pause } from 'node:timers/promises';
import { StoreUnavailable } from '@app/event-sourcing';
import { logUnusable } from './log-unusable.js';
import { type County, type CountySettings, type OpeningCounty, openCounty } from './open-county.js';

export interface Waiting extends OpeningCounty {
  /** Told once, when database or log do not answer. */
  readonly onWaiting?: (why: string) => void;
  /** Whoever waits no longer. */
  readonly signal?: AbortSignal;
}

const AGAIN_MS = 1_000;

/** Opens the county as soon as its database and log answer, and throws what keeps them from it after START_PATIENCE_SECONDS. What no waiting mends is thrown at once. */
export const openWhenReachable = async (settings: CountySettings, waiting: Waiting = {}): Promise<County> => {
  const { onWaiting = () => undefined, signal, ...opening } = waiting;
  const patience = AbortSignal.timeout(settings.startPatienceSeconds * 1_000);
  const over = signal === undefined ? patience : AbortSignal.any([patience, signal]);
  for (let told = false; ; told = true) {
    try {
      return await openCounty(settings, opening);
    } catch (error) {
      if (!mayPass(error)) throw error;
      const unusable = error instanceof StoreUnavailable ? await logUnusable(settings) : undefined;
      if (unusable !== undefined) throw unusable;
      if (over.aborted) throw error;
      if (!told) onWaiting(reason(error));
      await pause(AGAIN_MS, undefined, { signal: over }).catch(() => undefined);
    }
  }
};

// PostgreSQL: connection, resources, operator, system; and what sockets say, but for TLS
const PASSING_CODE = /^(08|53|57|58)...$|^E(?!RR_|PROTO)[A-Z]+(_[A-Z]+)?$/;

const mayPass = (error: unknown): boolean => {
  if (error instanceof StoreUnavailable) return true;
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' && PASSING_CODE.test(code);
};

/** One line; addresses that refuse come as an error without a message of its own. */
export const reason = (error: unknown): string => {
  if (error instanceof AggregateError) return reason(error.errors[0]);
  return error instanceof Error ? error.message || String(error) : String(error);
};

import { randomUUID } from 'node:crypto';
import { type NewEvent, RevisionConflict } from '@app/event-sourcing';
import type { Asking } from './asking.js';
import { asStoreError, isOfType } from './unavailable.js';

/** Puts events where another copy of the log has them: behind this revision of the stream (-1: it begins). */
export type LayDown = (stream: string, after: bigint, events: readonly NewEvent[]) => Promise<void>;

/**
 * For a copy, which alone writes and never names another revision than the original’s: under the revision of the first
 * append the server knows a repetition by itself, so nothing is read before or after.
 */
export const layingDown =
  (ask: Asking): LayDown =>
  async (stream, after, events) => {
    await ask.append(stream, after, events, randomUUID()).catch((error: unknown) => {
      if (isOfType(error, 'wrong-expected-version')) throw new RevisionConflict(stream, String(after), foundIn(error));
      throw asStoreError(error);
    });
  };

const foundIn = (error: unknown): bigint => {
  const { actualVersion } = error as { readonly actualVersion?: unknown };
  return typeof actualVersion === 'bigint' ? actualVersion : -1n;
};

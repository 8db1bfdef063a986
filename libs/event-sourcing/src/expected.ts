import type { Expected } from './event-store.js';

/** Whether a stream whose last revision is `actual` (-1: it does not exist) is as the writer believes. */
export const isAsExpected = (expected: Expected, actual: bigint): boolean => {
  switch (expected) {
    case 'any':
      return true;
    case 'no_stream':
      return actual === -1n;
    case 'stream_exists':
      return actual !== -1n;
    default:
      return actual === expected;
  }
};

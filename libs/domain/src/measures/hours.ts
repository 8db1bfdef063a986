import { quotient } from './rate.js';

const HOUR_MS = 3_600_000n;

/** Hours as text with 2 decimals, rounded half up; null when nothing was measured. */
export interface Hours {
  readonly measured: number;
  readonly median: string | null;
  /** The least time that nine of ten did not exceed (nearest rank). */
  readonly p90: string | null;
  readonly mean: string | null;
}

const inHours = (ms: bigint, parts = 1n): string => quotient(ms, parts * HOUR_MS, 2);

/** Median, p90 and mean of lengths in whole milliseconds. */
export const hoursOf = (lengths: readonly number[]): Hours => {
  const measured = lengths.length;
  if (measured === 0) return { measured, median: null, p90: null, mean: null };
  const sorted = lengths.toSorted((one, other) => one - other);
  const nth = (rank: number): bigint => BigInt(sorted[rank - 1] ?? 0);
  const sum = sorted.reduce((total, length) => total + BigInt(length), 0n);
  return {
    measured,
    median: inHours(nth(Math.ceil(measured / 2)) + nth(Math.floor(measured / 2) + 1), 2n),
    p90: inHours(nth(Math.ceil((measured * 9) / 10))),
    mean: inHours(sum, BigInt(measured)),
  };
};

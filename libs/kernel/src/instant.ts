import type { Brand } from './brand.js';

/** A moment, always `YYYY-MM-DDTHH:mm:ss.sssZ`: as stored, and comparable with `<`. */
export type Instant = Brand<string, 'Instant'>;

/** A day on the county's wall calendar, `YYYY-MM-DD`, comparable with `<`. */
export type LocalDate = Brand<string, 'LocalDate'>;

/** The moment that an ISO 8601 text or a count of epoch milliseconds names; a text that names none throws a RangeError. */
export const instant = (moment: string | number | Date): Instant => new Date(moment).toISOString() as Instant;

export const epochMs = (at: Instant): number => Date.parse(at);

export const plusMs = (at: Instant, ms: number): Instant => instant(epochMs(at) + ms);

export const earliest = <T extends string>(...moments: readonly (T | undefined)[]): T | undefined =>
  moments.reduce(
    (least, moment) => (moment !== undefined && (least === undefined || moment < least) ? moment : least),
    undefined,
  );

export const latest = <T extends string>(first: T, ...others: readonly T[]): T =>
  others.reduce((most, moment) => (moment > most ? moment : most), first);

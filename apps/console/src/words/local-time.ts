// every county of this product keeps one time, which knows no summer
const OFFSET = '+08:00';
const OFFSET_MS = 8 * 3_600_000;

/** Now, as a field for local time takes it: `2026-03-02T09:30`. */
export const nowLocal = (): string => new Date(Date.now() + OFFSET_MS).toISOString().slice(0, 16);

/** The moment that a field for local time names. */
export const toMoment = (local: string): string => `${local}:00${OFFSET}`;

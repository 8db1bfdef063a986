import { momentIn, wallClock } from './wall-clock';
import { zoneNow } from './zone';

/** Now, as a field for local time takes it: `2026-03-02T09:30`. */
export const nowLocal = (): string => wallClock(zoneNow(), Date.now());

/** The moment that a field for local time of the county names. */
export const toMoment = (local: string): string => momentIn(zoneNow(), local);

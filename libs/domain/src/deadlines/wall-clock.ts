import { epochMs, type Instant, instant, type LocalDate } from '@app/kernel';
import { DAY, dayNumber, dayOf } from './day-number.js';
import type { WallTime } from './settings.js';
import { zoneOffset } from './zone-offset.js';

const MINUTE = 60_000;

/** Milliseconds since midnight; `24:00` is the midnight after. */
export const wallMs = (time: WallTime): number => {
  const [hours, minutes] = time.split(':').map(Number);
  return ((hours ?? Number.NaN) * 60 + (minutes ?? Number.NaN)) * MINUTE;
};

/** The number of the day on a zone's wall calendar at an epoch moment. */
export const localDayNumber = (ms: number, timeZone: string): number =>
  Math.floor((ms + zoneOffset(timeZone, ms)) / DAY);

/**
 * The epoch moment at which a zone's wall clock shows so many milliseconds after midnight of a day: the first of the
 * two where the clock is set back, and where it is set forward the moment that takes the missing one's place.
 */
export const wallMoment = (day: number, sinceMidnight: number, timeZone: string): number => {
  const wall = day * DAY + sinceMidnight;
  const before = zoneOffset(timeZone, wall - DAY);
  const after = zoneOffset(timeZone, wall + DAY);
  if (before === after) return wall - before;
  const candidates = [wall - before, wall - after].filter((ms) => ms + zoneOffset(timeZone, ms) === wall);
  return candidates.length > 0 ? Math.min(...candidates) : wall - Math.min(before, after);
};

/** The day on the wall calendar of a zone. */
export const localDate = (at: Instant, timeZone: string): LocalDate => dayOf(localDayNumber(epochMs(at), timeZone));

/** The moment at which the wall clock of a zone shows a time of a day; `24:00` is the first moment of the next day. */
export const atWallTime = (day: LocalDate, time: WallTime, timeZone: string): Instant =>
  instant(wallMoment(dayNumber(day), wallMs(time), timeZone));

/** The first moment of a day in a zone. */
export const startOfDay = (day: LocalDate, timeZone: string): Instant => midnight(dayNumber(day), timeZone);

const midnights = new Map<string, Map<number, Instant>>();

/** As `startOfDay`, of a day number; remembered, because most deadlines begin and end at a midnight. */
export const midnight = (day: number, timeZone: string): Instant => {
  const ofZone = midnights.get(timeZone) ?? new Map<number, Instant>();
  midnights.set(timeZone, ofZone);
  const known = ofZone.get(day);
  if (known !== undefined) return known;
  const start = instant(wallMoment(day, 0, timeZone));
  ofZone.set(day, start);
  return start;
};

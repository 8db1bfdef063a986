import { epochMs, type Instant, instant, type LocalDate, plusMs } from '@app/kernel';
import { isDay } from './day-number.js';
import { atWallTime } from './wall-clock.js';
import { zoneOffset } from './zone-offset.js';

const MINUTE = 60_000;

/** A moment as the wall clock of a zone shows it, with its offset: `2026-02-25T00:00:00+08:00`. */
export const wallText = (at: Instant, timeZone: string): string => {
  const offset = zoneOffset(timeZone, epochMs(at)) / MINUTE;
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const two = (count: number): string => String(count).padStart(2, '0');
  return `${plusMs(at, offset * MINUTE).slice(0, 19)}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
};

const WALL = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2}))?)?$/;
const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** The moment that a text names: a day (its first moment), a wall time of the zone, or ISO 8601 with an offset; undefined when it names none. */
export const momentOf = (text: string, timeZone: string): Instant | undefined => {
  if (WITH_OFFSET.test(text))
    return isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)) ? instant(text) : undefined;
  const [, day, time = '00:00', seconds = '0'] = WALL.exec(text) ?? [];
  if (day === undefined || !isDay(day) || !isTime(time, seconds)) return undefined;
  return plusMs(atWallTime(day as LocalDate, time, timeZone), Number(seconds) * 1000);
};

const isTime = (time: string, seconds: string): boolean =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(time) && Number(seconds) < 60;

import { tzOffset } from '@date-fns/tz';

const MINUTE = 60_000;
// Every zone of today changes its offset on a quarter of an hour, and at most once a day.
const QUARTER = 15 * MINUTE;
const DAY = 24 * 60 * MINUTE;

/** By quarter of an hour, and by day where it is one offset all day. */
interface Remembered {
  readonly days: Map<number, number | 'changes'>;
  readonly quarters: Map<number, number>;
}

const zones = new Map<string, Remembered>();

/** True for a zone that this machine's time zone data know. */
export const isTimeZone = (timeZone: string): boolean => !Number.isNaN(tzOffset(timeZone, new Date(0)));

/** How many milliseconds the wall clock of a zone is ahead of UTC at an epoch moment; an unknown zone throws a RangeError. */
export const zoneOffset = (timeZone: string, ms: number): number => {
  const zone = zones.get(timeZone) ?? newZone(timeZone);
  const day = Math.floor(ms / DAY);
  const allDay = zone.days.get(day) ?? dayAnew(zone, day, timeZone);
  return allDay === 'changes' ? ofQuarter(zone, Math.floor(ms / QUARTER), timeZone) : allDay;
};

const newZone = (timeZone: string): Remembered => {
  if (!isTimeZone(timeZone)) throw new RangeError(`unknown time zone ${timeZone}`);
  const zone: Remembered = { days: new Map(), quarters: new Map() };
  zones.set(timeZone, zone);
  return zone;
};

const dayAnew = ({ days }: Remembered, day: number, timeZone: string): number | 'changes' => {
  const [first, next] = [ask(timeZone, day * DAY), ask(timeZone, (day + 1) * DAY)];
  const allDay = first === next ? first : 'changes';
  days.set(day, allDay);
  return allDay;
};

const ofQuarter = ({ quarters }: Remembered, quarter: number, timeZone: string): number => {
  const offset = quarters.get(quarter) ?? ask(timeZone, quarter * QUARTER);
  quarters.set(quarter, offset);
  return offset;
};

const ask = (timeZone: string, ms: number): number => tzOffset(timeZone, new Date(ms)) * MINUTE;

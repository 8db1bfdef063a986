import { epochMs, type Instant } from '@app/kernel';
import type { CalendarVersion } from './calendar-version.js';
import { type DayIndex, dayIndex, isWorking, workedUntil } from './day-index.js';
import type { Settings } from './settings.js';
import { localDayNumber, wallMoment, wallMs } from './wall-clock.js';

const HOUR = 3_600_000;

type Span = readonly [from: number, to: number];

const remembered = new WeakMap<Settings, Map<number, readonly Span[]>>();

const spansOf = (day: number, settings: Settings): readonly Span[] => {
  const ofSettings = remembered.get(settings) ?? new Map<number, readonly Span[]>();
  remembered.set(settings, ofSettings);
  const known = ofSettings.get(day);
  if (known !== undefined) return known;
  const spans = spansAnew(day, settings);
  ofSettings.set(day, spans);
  return spans;
};

const spansAnew = (day: number, { workingHours, timeZone }: Settings): readonly Span[] =>
  workingHours.map(({ from, to }) => [wallMoment(day, wallMs(from), timeZone), wallMoment(day, wallMs(to), timeZone)]);

/** The epoch moment at which business closes on a day. */
export const closeOfBusiness = (day: number, settings: Settings): number =>
  Math.max(...spansOf(day, settings).map(([, to]) => to));

const workedOn = (day: number, from: number, to: number, settings: Settings): number =>
  spansOf(day, settings).reduce((sum, span) => sum + Math.max(0, Math.min(span[1], to) - Math.max(span[0], from)), 0);

export interface WorkedThrough {
  readonly ms: number;
  /** The days on which work was done. */
  readonly days: readonly number[];
}

/** The epoch moment at which so many milliseconds of working time have run since another; none within the calendar: undefined. */
export const afterWorking = (
  length: number,
  start: number,
  index: DayIndex,
  settings: Settings,
): WorkedThrough | undefined => {
  const days: number[] = [];
  let left = length;
  const today = localDayNumber(start, settings.timeZone);
  for (let nth = workedUntil(index, today - 1); nth < index.workingNumbers.length; nth++) {
    const day = index.workingNumbers[nth] as number;
    for (const [opens, closes] of spansOf(day, settings)) {
      const begin = Math.max(opens, start);
      if (begin >= closes) continue;
      if (days.at(-1) !== day) days.push(day);
      if (left <= closes - begin) return { ms: begin + left, days };
      left -= closes - begin;
    }
  }
  return undefined;
};

/** The hours between two moments that fall in working hours on working days; 0 if the second is not later. */
export const workingHoursBetween = (
  from: Instant,
  to: Instant,
  calendar: CalendarVersion,
  settings: Settings,
): number => {
  const [start, end] = [epochMs(from), epochMs(to)];
  const [first, last] = [localDayNumber(start, settings.timeZone), localDayNumber(end, settings.timeZone)];
  const index = dayIndex(calendar);
  const on = (day: number) => (isWorking(index, day) ? workedOn(day, start, end, settings) : 0);
  if (first >= last) return on(first) / HOUR;
  const whole = Math.max(0, workedUntil(index, last - 1) - workedUntil(index, first));
  return (on(first) + whole * hoursOfADay(settings) + on(last)) / HOUR;
};

const hoursOfADay = ({ workingHours }: Settings): number =>
  workingHours.reduce((sum, { from, to }) => sum + wallMs(to) - wallMs(from), 0);

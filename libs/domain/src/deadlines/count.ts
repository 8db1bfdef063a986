import { type Instant, instant, type LocalDate, type Rejection, reject } from '@app/kernel';
import type { CalendarVersion } from './calendar-version.js';
import { type DayIndex, dayIndex, workedUntil } from './day-index.js';
import type { Counting } from './deadline.js';
import type { Limit } from './limit.js';
import type { Settings } from './settings.js';
import { localDayNumber, midnight } from './wall-clock.js';
import { afterWorking, closeOfBusiness } from './working-time.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Where a count begins: the epoch moment, and the day that is not counted. */
export interface Start {
  readonly ms: number;
  readonly day: number;
}

/** Where a count ends. `lastDay` is a day number. */
export interface Count {
  readonly counted: readonly LocalDate[];
  readonly lastDay: number;
  readonly dueAt: Instant;
  /** When one third of a limit in hours or minutes is left; a limit in days has none. */
  readonly thirdLeftAt?: Instant;
  readonly provisional: boolean;
}

/** Counts a limit from where it starts, by Civil Code 200–204. */
export const count = (limit: Limit, start: Start, { calendar, settings }: Counting): Count | Rejection => {
  if (!Number.isInteger(limit.length) || limit.length < 1)
    return reject('limit.not-positive', { length: limit.length });
  switch (limit.unit) {
    case 'minute':
      return clockTime(limit.length * MINUTE, start, settings);
    case 'hour':
      return clockTime(limit.length * HOUR, start, settings);
    case 'working-hour':
      return inCalendar(start, calendar, (index) => workingTime(limit.length * HOUR, start, index, settings));
    case 'day':
      return inCalendar(start, calendar, (index) => calendarDays(limit.length, start, index, settings));
    case 'working-day':
      return inCalendar(start, calendar, (index) => workingDays(limit.length, start, index, settings));
  }
};

const inCalendar = (
  start: Start,
  calendar: CalendarVersion,
  counted: (index: DayIndex) => Count | undefined,
): Count | Rejection => {
  const index = dayIndex(calendar);
  if (start.day < index.first) return reject('calendar.before-first-day', { firstDay: calendar.firstDay });
  return counted(index) ?? reject('calendar.beyond-horizon', { horizon: calendar.horizon });
};

const clockTime = (length: number, { ms }: Start, settings: Settings): Count => ({
  counted: [],
  lastDay: localDayNumber(ms + length, settings.timeZone),
  dueAt: instant(ms + length),
  thirdLeftAt: instant(ms + Math.floor((length * 2) / 3)),
  provisional: false,
});

const workingTime = (length: number, { ms }: Start, index: DayIndex, settings: Settings): Count | undefined => {
  const end = afterWorking(length, ms, index, settings);
  const near = afterWorking(Math.floor((length * 2) / 3), ms, index, settings);
  if (end === undefined || near === undefined) return undefined;
  const lastDay = end.days.at(-1) as number;
  return {
    counted: end.days.map((day) => index.days[day - index.first] as LocalDate),
    lastDay,
    dueAt: instant(end.ms),
    thirdLeftAt: instant(near.ms),
    provisional: lastDay > index.knownUntil,
  };
};

// Civil Code 201: the first day is not counted. 203: a last day that is a rest day gives way to the day after the rest.
const calendarDays = (length: number, { day }: Start, index: DayIndex, settings: Settings): Count | undefined => {
  const passed = day - index.first;
  const lastDay = index.workingNumbers[workedUntil(index, day + length - 1)];
  if (day + length > index.last || lastDay === undefined) return undefined;
  return untilEndOf(lastDay, index.days.slice(passed + 1, passed + 1 + length), index, settings);
};

const workingDays = (length: number, { day }: Start, index: DayIndex, settings: Settings): Count | undefined => {
  const before = workedUntil(index, day);
  const lastDay = index.workingNumbers[before + length - 1];
  if (lastDay === undefined) return undefined;
  return untilEndOf(lastDay, index.working.slice(before, before + length), index, settings);
};

// Civil Code 203: the last day ends at 24:00, or when business stops.
const untilEndOf = (lastDay: number, counted: readonly LocalDate[], index: DayIndex, settings: Settings): Count => ({
  counted,
  lastDay,
  dueAt:
    settings.endOfDay === '24:00'
      ? midnight(lastDay + 1, settings.timeZone)
      : instant(closeOfBusiness(lastDay, settings)),
  provisional: lastDay > index.knownUntil,
});

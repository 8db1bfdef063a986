import type { LocalDate } from '@app/kernel';
import type { CalendarVersion } from './calendar-version.js';
import { dayIndex, isWorking, workedUntil } from './day-index.js';
import { dayNumber } from './day-number.js';

/** True on a day that is worked; before a calendar's first day and after its horizon every weekday is. */
export const isWorkingDay = (calendar: CalendarVersion, day: LocalDate): boolean =>
  isWorking(dayIndex(calendar), dayNumber(day));

/** How many working days follow a day, up to and including another; 0 if the other is not later. */
export const workingDaysBetween = (after: LocalDate, until: LocalDate, calendar: CalendarVersion): number => {
  const index = dayIndex(calendar);
  return Math.max(0, workedUntil(index, dayNumber(until)) - workedUntil(index, dayNumber(after)));
};

import type { LocalDate } from '@app/kernel';
import { type DayIndex, dayIndex, workedUntil } from './day-index.js';
import { dayNumber } from './day-number.js';
import type { Counting, Deadline } from './deadline.js';

/** The working day so many working days before a day; where the calendar has none, the day itself. */
export const workingDayBefore = (index: DayIndex, day: number, length: number): number =>
  index.workingNumbers[workedUntil(index, day - 1) - length] ?? day;

/** The day on which one working day (or what the tenant says) is left: the yellow card's. */
export const yellowDay = ({ lastDay }: Deadline, { calendar, settings }: Counting): LocalDate => {
  const index = dayIndex(calendar);
  const day = workingDayBefore(index, dayNumber(lastDay), settings.yellowBefore.length);
  return index.days[day - index.first] as LocalDate;
};

/** The first working day after the last one: the red card's. Beyond the horizon: undefined. */
export const redDay = ({ lastDay }: Deadline, { calendar }: Counting): LocalDate | undefined => {
  const index = dayIndex(calendar);
  return index.working[workedUntil(index, dayNumber(lastDay))];
};

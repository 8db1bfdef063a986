import type { DeadlineMonthView } from '@app/contracts';
import { isWorkingDay, monthOf } from '@app/domain';
import type { LocalDate } from '@app/kernel';
import type { DueOnDay } from '@app/read-models';
import { dayAfter } from '../rulebook/days.js';
import type { Today } from './today.js';

/** Every day of the month in which a day lies. */
export const daysOfMonth = (on: LocalDate, timeZone: string): readonly LocalDate[] => {
  const { from, to } = monthOf(on);
  const days = [from];
  for (let day = from; day < to; ) {
    day = dayAfter(day, timeZone);
    days.push(day);
  }
  return days;
};

const NOTHING = { due: 0, overdue: 0, respond: 0, onSite: 0, close: 0 };

/** A month as a calendar shows it: also the days on which nothing ends. */
export const deadlineMonthView = (
  days: readonly LocalDate[],
  due: readonly DueOnDay[],
  { day: today, calendar }: Today,
): DeadlineMonthView => {
  const byDay = new Map(due.map((one) => [one.day, one]));
  return {
    today,
    days: days.map((day) => ({ ...NOTHING, ...byDay.get(day), day, works: isWorkingDay(calendar, day) })),
  };
};

import { instant, isRejection, type LocalDate } from '@app/kernel';
import { calendar2025And2026, deadlineCases } from '../../../../test/figures/calendar-2025-2026.js';
import { redDay, yellowDay } from './card-days.js';
import type { Deadline } from './deadline.js';
import { deadlineOf } from './deadline-of.js';
import { defaultRules } from './rules.js';
import { isWorkingDay } from './working-days.js';

const rules = defaultRules(calendar2025And2026);

const workingDays = (length: number, day: string | undefined): Deadline => {
  const deadline = deadlineOf({ length, unit: 'working-day' }, instant(`${day}T09:30:00+08:00`), rules);
  if (isRejection(deadline)) throw new Error(deadline.rejected);
  return deadline;
};

const short = (days: readonly LocalDate[]): string => days.map((day) => day.slice(5)).join(' ');

describe.each(deadlineCases)('dispatched on $dispatch_date', (row) => {
  const day = row.dispatch_date as LocalDate;
  const close = () => workingDays(5, day);

  test(`a working day: ${row.dispatch_day_is_working}`, () => {
    expect(isWorkingDay(calendar2025And2026, day)).toBe(row.dispatch_day_is_working === 'True');
  });

  test(`respond by ${row['respond_by(2 working days)']}`, () => {
    const respond = workingDays(2, day);
    expect(respond.lastDay).toBe(row['respond_by(2 working days)']);
    expect(short(respond.counted)).toBe(row.counted_days_2);
  });

  test(`close by ${row['close_by(5 working days)']}`, () => {
    expect(close().lastDay).toBe(row['close_by(5 working days)']);
    expect(short(close().counted)).toBe(row.counted_days_5);
  });

  test(`yellow on ${row['yellow_card_day(1 working day before close_by)']}, red on ${row['red_card_day(1st working day after close_by)']}`, () => {
    expect(yellowDay(close(), rules)).toBe(row['yellow_card_day(1 working day before close_by)']);
    expect(redDay(close(), rules)).toBe(row['red_card_day(1st working day after close_by)']);
    expect(close().nearAt).toBe(instant(`${yellowDay(close(), rules)}T00:00:00+08:00`));
  });
});

import { type CalendarVersion, localDate, rulesInForce, workingDaysBetween } from '@app/domain';
import type { Instant, LocalDate } from '@app/kernel';
import type { ApiParts } from '../api-parts.js';

/** Now, as the county's clock and calendar have it. */
export interface Today {
  readonly now: Instant;
  readonly day: LocalDate;
  readonly calendar: CalendarVersion;
  readonly timeZone: string;
}

export const todayOf = async ({ office, clock }: Pick<ApiParts, 'office' | 'clock'>): Promise<Today> => {
  const now = clock.now();
  const { calendar, settings } = rulesInForce(await office.rulebook(), now);
  return { now, day: localDate(now, settings.timeZone), calendar, timeZone: settings.timeZone };
};

/** Working days that are left after today, up to the last day; below zero for those that have gone by since. */
export const workingDaysLeft = (lastDay: LocalDate, { day, calendar }: Today): number =>
  lastDay >= day ? workingDaysBetween(day, lastDay, calendar) : 0 - workingDaysBetween(lastDay, day, calendar);

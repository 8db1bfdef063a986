import { isWorkingDay, localDate, rulesInForce, startOfDay } from '@app/domain';
import type { LocalDate, UnitCode } from '@app/kernel';
import type { AskingDeadlines } from '@app/read-models';
import type { ApiParts } from '../api-parts.js';
import { dayAfter } from '../rulebook/days.js';

type Calendar = Parameters<typeof isWorkingDay>[0];

const nextWorkingDay = (day: LocalDate, calendar: Calendar, timeZone: string): LocalDate => {
  let next = dayAfter(day, timeZone);
  while (!isWorkingDay(calendar, next)) next = dayAfter(next, timeZone);
  return next;
};

/** The sheet of today as of now, or of another day as of its first moment. */
export const sheetAsked = async (
  { office, clock }: Pick<ApiParts, 'office' | 'clock'>,
  { on, unit }: { readonly on?: string; readonly unit?: string },
): Promise<AskingDeadlines> => {
  const at = clock.now();
  const { calendar, settings } = rulesInForce(await office.rulebook(), at);
  const { timeZone } = settings;
  const today = (on as LocalDate | undefined) ?? localDate(at, timeZone);
  return {
    now: today === localDate(at, timeZone) ? at : startOfDay(today, timeZone),
    today,
    tomorrow: nextWorkingDay(today, calendar, timeZone),
    ...(unit !== undefined && { unit: unit as UnitCode }),
  };
};

import { localDate, startOfDay } from '@app/domain';
import { type LocalDate, plusMs } from '@app/kernel';
import type { CallFilter } from '@app/read-models';

const MORE_THAN_A_DAY_MS = 36 * 3_600_000;

/** The day after a day, however long it is where clocks are set forward or back. */
export const dayAfter = (day: LocalDate, timeZone: string): LocalDate =>
  localDate(plusMs(startOfDay(day, timeZone), MORE_THAN_A_DAY_MS), timeZone);

/** Days as the county counts them, the last one included, as moments. */
export const periodOf = (
  { from, to }: { readonly from?: string; readonly to?: string },
  timeZone: string,
): { readonly from?: NonNullable<CallFilter['raisedFrom']>; readonly to?: NonNullable<CallFilter['raisedTo']> } => ({
  ...(from !== undefined && { from: startOfDay(from as LocalDate, timeZone) }),
  ...(to !== undefined && { to: startOfDay(dayAfter(to as LocalDate, timeZone), timeZone) }),
});

import { localDate, startOfDay } from '@app/domain';
import { type LocalDate, plusMs, reject } from '@app/kernel';
import type { CallFilter } from '@app/read-models';
import { Refused } from '../door/refused.js';

const MORE_THAN_A_DAY_MS = 36 * 3_600_000;

/** The day after a day, however long it is where clocks are set forward or back. */
export const dayAfter = (day: LocalDate, timeZone: string): LocalDate =>
  localDate(plusMs(startOfDay(day, timeZone), MORE_THAN_A_DAY_MS), timeZone);

/** Refused as `query.invalid` when the first day is after the last. */
export const refuseTheWrongWayRound = (from: string | undefined, to: string | undefined): void => {
  if (from === undefined || to === undefined || from <= to) return;
  throw new Refused(reject('query.invalid'), [{ path: 'from', zh: '不能晚于 to', en: 'is not after to' }]);
};

/** Days as the county counts them, the last one included, as moments; refused as `query.invalid` when they are the wrong way round. */
export const periodOf = (
  { from, to }: { readonly from?: string; readonly to?: string },
  timeZone: string,
): { readonly from?: NonNullable<CallFilter['raisedFrom']>; readonly to?: NonNullable<CallFilter['raisedTo']> } => {
  refuseTheWrongWayRound(from, to);
  return {
    ...(from !== undefined && { from: startOfDay(from as LocalDate, timeZone) }),
    ...(to !== undefined && { to: startOfDay(dayAfter(to as LocalDate, timeZone), timeZone) }),
  };
};

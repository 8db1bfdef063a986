import { type Rejection, reject, type UnitCode } from '@app/kernel';
import type { LeaveSlipOut } from './leaving-out.js';

/** Whose slip it is: of the township that called, and of the unit it was sent to, if the call has such a slip. */
export interface WhoseSlip {
  readonly township: UnitCode;
  readonly unit?: UnitCode;
}

/** A slip is left out of the marks of a unit that it counts for: no other, and none that does not exist. */
export const notTheUnitsSlip = (
  { unit, slip }: Pick<LeaveSlipOut, 'unit' | 'slip'>,
  found: WhoseSlip | undefined,
): Rejection | undefined => {
  if (found === undefined) return reject('call.unknown');
  if (found.unit === undefined) return reject('slip.unknown', { slip });
  return unit === found.unit || unit === found.township ? undefined : reject('assessment.not-the-units-slip', { unit });
};

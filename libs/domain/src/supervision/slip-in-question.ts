import type { UnitCode } from '@app/kernel';

/** The slip that a step is about, as a supervisor may hold it against a unit. */
export interface SlipInQuestion {
  readonly township: UnitCode;
  /** Undefined: the call has no such slip. */
  readonly unit?: UnitCode;
  readonly fedBack: boolean;
}

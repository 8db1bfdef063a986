import type { FaultView } from '@app/contracts';
import { isRejection, type Rejection } from '@app/kernel';

/** A refusal on its way out of the door. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly rejection: Rejection,
    readonly faults?: readonly FaultView[],
  ) {
    super(rejection.rejected);
  }
}

/** What was answered, unless it was refused. */
export const granted = <T>(answer: T | Rejection): T => {
  if (isRejection(answer)) throw new Refused(answer);
  return answer as T;
};

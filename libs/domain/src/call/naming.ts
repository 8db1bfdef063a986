import { type Instant, isRejection } from '@app/kernel';
import type { Deadline } from '../deadlines/deadline.js';
import { deadlineOf } from '../deadlines/deadline-of.js';
import type { Rules } from '../deadlines/rules.js';

/** When a department is to be named for a call that waits from this moment on; none where the calendar does not reach so far. */
export const namedBy = (from: Instant, rules: Rules): { readonly nameBy?: Deadline } => {
  const nameBy = deadlineOf(rules.settings.docket.unnamedFor, from, rules);
  return isRejection(nameBy) ? {} : { nameBy: nameBy as Deadline };
};

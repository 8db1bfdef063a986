import { type Instant, isRejection, type Rejection } from '@app/kernel';
import type { Deadline } from '../deadlines/deadline.js';
import { deadlineOf } from '../deadlines/deadline-of.js';
import type { Limit, UrgencyLimits } from '../deadlines/limit.js';
import type { Rules } from '../deadlines/rules.js';
import type { SlipDeadlines } from './slip.events.js';

/** All limits of a slip, counted from the same moment; refused when the calendar does not reach so far. */
export const slipDeadlines = (limits: UrgencyLimits, from: Instant, rules: Rules): SlipDeadlines | Rejection => {
  const deadlines: Record<string, Deadline> = {};
  for (const [name, limit] of Object.entries(limits) as [string, Limit][]) {
    const deadline = deadlineOf(limit, from, rules);
    if (isRejection(deadline)) return deadline;
    deadlines[name] = deadline;
  }
  return deadlines;
};

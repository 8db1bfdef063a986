import { type Deadline, deadlineOf, type Rules, workingHoursBetween } from '@app/domain';
import { epochMs, type Instant, isRejection, plusMs } from '@app/kernel';

const HOUR = 3_600_000;

/** The moment at which so many hours have been worked since another; it lies in working hours, or close to them. */
export const afterWork = (from: Instant, hours: number, rules: Rules): Instant => {
  const length = Math.max(1, Math.ceil(hours));
  const worked = deadlineOf({ length, unit: 'working-hour' }, from, rules);
  if (isRejection(worked)) throw new RangeError(`no ${length} hours of work after ${from}: ${worked.rejected}`);
  return plusMs(worked.dueAt, -Math.floor((length - hours) * HOUR));
};

/** The moment at which a share of a limit has run: in working time, or round the clock where the limit itself does. */
export const whenShareHasRun = ({ limit, from, dueAt }: Deadline, share: number, rules: Rules): Instant =>
  limit.unit === 'minute' || limit.unit === 'hour'
    ? plusMs(from, Math.floor((epochMs(dueAt) - epochMs(from)) * share))
    : afterWork(from, share * workingHoursBetween(from, dueAt, rules.calendar, rules.settings), rules);

import { epochMs, type Instant, isRejection, type LocalDate, type Rejection } from '@app/kernel';
import { workingDayBefore } from './card-days.js';
import { type Count, count } from './count.js';
import { dayIndex } from './day-index.js';
import { dayNumber, dayOf } from './day-number.js';
import type { Counting, Deadline } from './deadline.js';
import type { Limit } from './limit.js';
import { localDayNumber, midnight } from './wall-clock.js';

/**
 * The deadline of a limit that runs from a moment (Civil Code 200–204).
 * Refused: `limit.not-positive`, `calendar.before-first-day`, `calendar.beyond-horizon`.
 */
export const deadlineOf = (limit: Limit, from: Instant, counting: Counting): Deadline | Rejection => {
  const ms = epochMs(from);
  const counted = count(limit, { ms, day: localDayNumber(ms, counting.settings.timeZone) }, counting);
  if (isRejection(counted)) return counted;
  return {
    limit,
    from,
    policy: counting.policy,
    calendar: counting.calendar.version,
    counted: counted.counted,
    ...ending(counted, from, counting),
  };
};

/**
 * The deadline after an extension: it counts further from the old last day, in hours and minutes from the old `dueAt`.
 * Refused as `deadlineOf`.
 */
export const lengthened = (deadline: Deadline, by: Limit, counting: Counting): Deadline | Rejection => {
  const start = { ms: epochMs(deadline.dueAt), day: dayNumber(deadline.lastDay) };
  const further = count(by, start, counting);
  if (isRejection(further)) return further;
  const end = ending(further, deadline.from, counting);
  return {
    ...deadline,
    ...end,
    calendar: counting.calendar.version,
    counted: [...deadline.counted, ...further.counted],
    provisional: deadline.provisional || end.provisional,
    lengthenedBy: [...(deadline.lengthenedBy ?? []), by],
  };
};

type Ending = Pick<Deadline, 'lastDay' | 'dueAt' | 'nearAt' | 'provisional'>;

const ending = (counted: Count, from: Instant, counting: Counting): Ending => ({
  lastDay: textOf(counted.lastDay, counting),
  dueAt: counted.dueAt,
  nearAt: counted.thirdLeftAt ?? yellowFrom(counted.lastDay, from, counting),
  provisional: counted.provisional,
});

const textOf = (day: number, { calendar }: Counting): LocalDate => {
  const index = dayIndex(calendar);
  return index.days[day - index.first] ?? dayOf(day);
};

const yellowFrom = (lastDay: number, from: Instant, { calendar, settings }: Counting): Instant => {
  const day = workingDayBefore(dayIndex(calendar), lastDay, settings.yellowBefore.length);
  const yellow = midnight(day, settings.timeZone);
  return yellow > from ? yellow : midnight(lastDay, settings.timeZone);
};

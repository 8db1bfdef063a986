import { type Instant, isRejection, type Rejection } from '@app/kernel';
import type { Counting, Deadline } from './deadline.js';
import { deadlineOf, lengthened } from './deadline-of.js';

/**
 * The same limits from the same moment on another calendar. Undefined when nothing moves: neither a moment, nor a
 * counted day, nor whether it is provisional; and when the other calendar cannot count so far.
 */
export const redated = (deadline: Deadline, counting: Counting): Deadline | undefined => {
  const again = recounted(deadline, { ...counting, policy: deadline.policy });
  return isRejection(again) || endsAlike(deadline, again) ? undefined : again;
};

/** A limit that runs at a moment, as a new calendar moves it. Undefined when it has run out, does not move, or would move into the past: that would judge silently what was on time. */
export const movedAhead = (deadline: Deadline | undefined, at: Instant, counting: Counting): Deadline | undefined => {
  if (deadline === undefined || deadline.dueAt < at) return undefined;
  const moved = redated(deadline, counting);
  return moved === undefined || moved.dueAt < at ? undefined : moved;
};

const recounted = ({ limit, from, lengthenedBy = [] }: Deadline, counting: Counting): Deadline | Rejection =>
  lengthenedBy.reduce<Deadline | Rejection>(
    (deadline, by) => (isRejection(deadline) ? deadline : lengthened(deadline, by, counting)),
    deadlineOf(limit, from, counting),
  );

const endsAlike = (one: Deadline, other: Deadline): boolean =>
  one.dueAt === other.dueAt &&
  one.nearAt === other.nearAt &&
  one.lastDay === other.lastDay &&
  one.provisional === other.provisional &&
  one.counted.join() === other.counted.join();

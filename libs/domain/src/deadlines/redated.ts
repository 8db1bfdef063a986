import { isRejection, type Rejection } from '@app/kernel';
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

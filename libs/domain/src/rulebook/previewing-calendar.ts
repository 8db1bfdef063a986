import type { Counting, Deadline } from '../deadlines/deadline.js';
import { redated } from '../deadlines/redated.js';

/** An open deadline that another calendar would move, with what is told beside it: the call, the slip, which limit. */
export type DeadlineMove<Open extends { readonly deadline: Deadline }> = Open & { readonly moved: Deadline };

/** Which open deadlines would end at another moment on a calendar that is not published yet. */
export const previewCalendar = <Open extends { readonly deadline: Deadline }>(
  openDeadlines: readonly Open[],
  counting: Counting,
): readonly DeadlineMove<Open>[] =>
  openDeadlines.flatMap((open) => {
    const moved = redated(open.deadline, counting);
    return moved === undefined || moved.dueAt === open.deadline.dueAt ? [] : [{ ...open, moved }];
  });

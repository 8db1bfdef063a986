import { type Counting, type Deadline, redDay, wallText, yellowDay } from '@app/domain';
import { type LocalDate, plusMs } from '@app/kernel';

/** When it turns yellow and red: days where the limit counts days, moments where it counts hours or minutes. */
export type Warnings =
  | { readonly yellowDay: LocalDate; readonly redDay: LocalDate | undefined }
  | { readonly nearAt: string; readonly redAt: string };

/** Red at the first moment after it fell due. */
export const warningsOf = (deadline: Deadline, counting: Counting): Warnings => {
  const { unit } = deadline.limit;
  if (unit === 'day' || unit === 'working-day')
    return { yellowDay: yellowDay(deadline, counting), redDay: redDay(deadline, counting) };
  const { timeZone } = counting.settings;
  return { nearAt: wallText(deadline.nearAt, timeZone), redAt: wallText(plusMs(deadline.dueAt, 1), timeZone) };
};

import { format, isEqual, parse, startOfDay } from 'date-fns';

// of a month, day, hour, minute and second that cannot be taken for each other
const A_MOMENT = new Date(2025, 10, 23, 16, 37, 48);

/** True of a pattern by which at least the day of a moment can be written and read again. */
export const readsADay = (pattern: string): boolean => {
  try {
    return isEqual(startOfDay(parse(format(A_MOMENT, pattern), pattern, 0)), startOfDay(A_MOMENT));
  } catch {
    return false;
  }
};

import { epochMs, type Instant, type LocalDate, plusMs } from '@app/kernel';
import { dayNumber, isWeekend } from './day-number.js';
import type { Deadline } from './deadline.js';
import { type Language, WORDS, type Words } from './explain-words.js';
import type { Settings } from './settings.js';
import { localDate } from './wall-clock.js';
import { zoneOffset } from './zone-offset.js';

const MOST_LISTED = 20;

/** Prints a deadline with the days that it counted, in the tenant's own time. */
export const explain = (deadline: Deadline, { timeZone }: Settings, language: Language): string => {
  const words = WORDS[language];
  const due = lastMoment(deadline.dueAt, timeZone);
  return [
    words.from(words.day(localDate(deadline.from, timeZone)), clock(deadline.from, timeZone)),
    limitOf(deadline, words),
    daysOf(deadline, words),
    words.due(words.day(due.day), due.time),
    deadline.provisional ? words.provisional : '',
  ].join('');
};

// A day that was promised was not counted from a limit: its length is 0.
const limitOf = ({ limit, lengthenedBy = [] }: Deadline, words: Words): string =>
  limit.length === 0 ? '' : words.limit([limit, ...lengthenedBy]);

const daysOf = ({ counted, limit }: Deadline, words: Words): string => {
  const [first, last] = [counted[0], counted.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (counted.length > MOST_LISTED) return words.countedRun(words.day(first), words.day(last), counted.length);
  // Only a limit in calendar days counts a weekend that is not worked.
  const madeUp = (day: LocalDate) => limit.unit !== 'day' && isWeekend(dayNumber(day));
  return words.counted(counted.map((day) => words.shortDay(day, madeUp(day))));
};

const clock = (at: Instant, timeZone: string): string => plusMs(at, zoneOffset(timeZone, epochMs(at))).slice(11, 16);

/** Midnight is told as 24:00 of the day that ends. */
const lastMoment = (dueAt: Instant, timeZone: string): { readonly day: LocalDate; readonly time: string } => {
  const time = clock(dueAt, timeZone);
  return time === '00:00'
    ? { day: localDate(plusMs(dueAt, -1), timeZone), time: '24:00' }
    : { day: localDate(dueAt, timeZone), time };
};

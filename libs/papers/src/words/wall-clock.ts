import { localDate, wallText } from '@app/domain';
import { type Instant, type LocalDate, plusMs } from '@app/kernel';

/** `2026年3月2日`. */
export const chineseDay = (day: LocalDate): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

/** The day on which a moment lies, in Chinese. */
export const chineseDayOf = (at: Instant, timeZone: string): string => chineseDay(localDate(at, timeZone));

/** `2026年3月2日 09:30`. */
export const chineseMoment = (at: Instant, timeZone: string): string =>
  `${chineseDayOf(at, timeZone)} ${wallText(at, timeZone).slice(11, 16)}`;

/** The end of a limit; midnight is told as 24:00 of the day that ends. */
export const chineseEnd = (dueAt: Instant, timeZone: string): string =>
  wallText(dueAt, timeZone).slice(11, 16) === '00:00'
    ? `${chineseDayOf(plusMs(dueAt, -1), timeZone)} 24:00`
    : chineseMoment(dueAt, timeZone);

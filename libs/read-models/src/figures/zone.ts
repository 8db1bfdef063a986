import { DEFAULT_SETTINGS, localDate, startOfDay } from '@app/domain';
import { epochMs, type Instant, type LocalDate, plusMs } from '@app/kernel';
import { endOf, type Span } from './spans.js';

/** The days of counters are those of the rule book's own time zone; figures in another are counted over the slips. */
export const FIGURE_DAYS_ZONE = DEFAULT_SETTINGS.timeZone;

const REMEMBERED = 20_000;

/** Most measures of a slip belong to the same few moments. */
const remembered = (dayAt: (at: Instant) => LocalDate): ((at: Instant) => LocalDate) => {
  const days = new Map<Instant, LocalDate>();
  return (at) => {
    const known = days.get(at);
    if (known !== undefined) return known;
    if (days.size >= REMEMBERED) days.clear();
    const day = dayAt(at);
    days.set(at, day);
    return day;
  };
};

export const figureDay = remembered((at) => localDate(at, FIGURE_DAYS_ZONE));

/** The day that a limit ends: at 24:00 it is the one before. */
export const figureDayEnding = remembered((limit) => localDate(plusMs(limit, -1), FIGURE_DAYS_ZONE));

const beginnings = new Map<LocalDate, number>();

/** The epoch moment at which a day begins. */
export const beginningOf = (day: LocalDate): number => {
  const known = beginnings.get(day) ?? epochMs(startOfDay(day, FIGURE_DAYS_ZONE));
  beginnings.set(day, known);
  return known;
};

const ends = new Map<Span, number>();

/** The epoch moment at which a day or a month ends. */
export const endMsOf = (span: Span): number => {
  const known = ends.get(span) ?? beginningOf(endOf(span));
  ends.set(span, known);
  return known;
};

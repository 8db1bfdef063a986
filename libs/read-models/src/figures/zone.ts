import { DEFAULT_SETTINGS, localDate, startOfDay } from '@app/domain';
import { epochMs, type Instant, type LocalDate } from '@app/kernel';
import { endOf, type Span } from './spans.js';

/** The days of counters are those of the rule book's own time zone; figures in another are counted over the slips. */
export const FIGURE_DAYS_ZONE = DEFAULT_SETTINGS.timeZone;

export const figureDay = (at: Instant): LocalDate => localDate(at, FIGURE_DAYS_ZONE);

/** The epoch moment at which a day begins. */
export const beginningOf = (day: LocalDate): number => epochMs(startOfDay(day, FIGURE_DAYS_ZONE));

const ends = new Map<Span, number>();

/** The epoch moment at which a day or a month ends. */
export const endMsOf = (span: Span): number => {
  const known = ends.get(span) ?? beginningOf(endOf(span));
  ends.set(span, known);
  return known;
};

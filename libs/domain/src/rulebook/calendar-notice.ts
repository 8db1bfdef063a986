import type { LocalDate } from '@app/kernel';
import type { CalendarVersion, OwnDay } from '../deadlines/calendar-version.js';

/** What the list keeper publishes; what it leaves out stays as in the newest calendar. */
export interface CalendarNotice {
  /** For the first calendar only. */
  readonly firstDay?: LocalDate;
  readonly knownUntil?: LocalDate;
  readonly horizon?: LocalDate;
  /** The years that are stated anew: their rest days and make-up workdays of before are dropped. */
  readonly years?: readonly number[];
  readonly rest?: readonly LocalDate[];
  readonly makeUp?: readonly LocalDate[];
  /** A day given again replaces the one of before. */
  readonly own?: readonly OwnDay[];
  /** All expected statutory days anew. */
  readonly expected?: readonly LocalDate[];
  readonly names?: Readonly<Record<LocalDate, string>>;
}

type Span = Pick<CalendarVersion, 'firstDay' | 'knownUntil' | 'horizon'>;

/** The first and last days after the notice; undefined when the first calendar leaves one out. */
export const spanAfter = (notice: CalendarNotice, newest?: CalendarVersion): Span | undefined => {
  const { firstDay, knownUntil, horizon } = { ...newest, ...notice };
  return firstDay && knownUntil && horizon ? { firstDay, knownUntil, horizon } : undefined;
};

/** The next version: the notice laid over the newest calendar. */
export const calendarAfter = (notice: CalendarNotice, span: Span, newest?: CalendarVersion): CalendarVersion => ({
  version: (newest?.version ?? 0) + 1,
  ...span,
  rest: days(kept(newest?.rest, notice, notice.makeUp), notice.rest),
  makeUp: days(kept(newest?.makeUp, notice, notice.rest), notice.makeUp),
  own: ownDays(newest?.own, notice.own),
  expected: days(notice.expected ?? newest?.expected).filter((day) => day > span.knownUntil),
  names: { ...newest?.names, ...notice.names },
});

const kept = (
  before: readonly LocalDate[] = [],
  { years = [] }: CalendarNotice,
  otherwise: readonly LocalDate[] = [],
): readonly LocalDate[] => before.filter((day) => !years.includes(Number(day.slice(0, 4))) && !otherwise.includes(day));

const days = (...lists: readonly (readonly LocalDate[] | undefined)[]): readonly LocalDate[] =>
  [...new Set(lists.flatMap((list) => list ?? []))].sort();

const ownDays = (before: readonly OwnDay[] = [], now: readonly OwnDay[] = []): readonly OwnDay[] => {
  const byDay = new Map([...before, ...now].map((own) => [own.day, own]));
  return [...byDay.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
};

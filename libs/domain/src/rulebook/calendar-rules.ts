import { type LocalDate, type Rejection, reject } from '@app/kernel';
import type { CalendarVersion } from '../deadlines/calendar-version.js';
import { isDay } from '../deadlines/day-number.js';
import type { CalendarNotice } from './calendar-notice.js';
import { daysAreOfTheYears, whatTheLawGivesRests, yearsAreWorked } from './notice-rules.js';

/** Why a notice cannot be published as the next calendar; undefined if it can. Days already past may be corrected. */
export const wrongNotice = (
  notice: CalendarNotice,
  next: CalendarVersion,
  newest: CalendarVersion | undefined,
): Rejection | undefined =>
  everyDayExists(notice, next) ??
  noDayIsBoth(notice) ??
  theSpanHolds(next) ??
  theSpanOnlyGrows(next, newest) ??
  everyDayIsInTheSpan(notice, next) ??
  whatTheLawGivesRests(notice, next, newest) ??
  daysAreOfTheYears(notice, newest) ??
  yearsAreWorked(notice, next);

const named = ({ rest = [], makeUp = [], own = [], expected = [] }: CalendarNotice): readonly LocalDate[] => [
  ...rest,
  ...makeUp,
  ...own.map(({ day }) => day),
  ...expected,
];

const everyDayExists = (notice: CalendarNotice, { firstDay, knownUntil, horizon }: CalendarVersion) => {
  const day = [firstDay, knownUntil, horizon, ...named(notice)].find((text) => !isDay(text));
  return day === undefined ? undefined : reject('calendar.no-such-day', { day });
};

const noDayIsBoth = ({ rest = [], makeUp = [], own = [] }: CalendarNotice) => {
  const day =
    rest.find((resting) => makeUp.includes(resting)) ??
    [rest, makeUp, own.map((owned) => owned.day)].map(twice).find((named) => named !== undefined);
  return day === undefined ? undefined : reject('calendar.overlapping-days', { day });
};

const twice = (days: readonly LocalDate[]) => days.find((day, nth) => days.indexOf(day) !== nth);

const theSpanHolds = ({ firstDay, knownUntil, horizon }: CalendarVersion) =>
  firstDay <= knownUntil && knownUntil <= horizon ? undefined : reject('calendar.span-out-of-order');

const theSpanOnlyGrows = (next: CalendarVersion, newest: CalendarVersion | undefined) => {
  if (newest === undefined) return undefined;
  if (next.firstDay !== newest.firstDay) return reject('calendar.first-day-moves', { firstDay: newest.firstDay });
  if (next.knownUntil < newest.knownUntil) return reject('calendar.known-until-shrinks', { until: newest.knownUntil });
  return next.horizon < newest.horizon ? reject('calendar.horizon-shrinks', { horizon: newest.horizon }) : undefined;
};

const everyDayIsInTheSpan = (notice: CalendarNotice, { firstDay, horizon }: CalendarVersion) => {
  const day = named(notice).find((within) => within < firstDay || within > horizon);
  return day === undefined ? undefined : reject('calendar.day-out-of-span', { day });
};

import { atWallTime, isWorkingDay, localDate, type Rules, startOfDay } from '@app/domain';
import { epochMs, type Instant, type LocalDate, plusMs } from '@app/kernel';
import { type Draws, drawsFor } from './draws.js';

const HOUR = 3_600_000;

/** Sunday first: Mondays bring what the weekend left. */
const WEEKDAYS = [0.22, 1.4, 1.2, 1.15, 1.1, 1.05, 0.28];
const MAKE_UP_WORKDAY = 0.9;
const HOLIDAY = 0.15;
const MEAN_OF_THE_WEEK = WEEKDAYS.reduce((sum, weight) => sum + weight, 0) / WEEKDAYS.length;

/** January first: quiet around Spring Festival, straw fires in June and October. */
const MONTHS = [0.9, 0.6, 1, 1, 1.05, 1.25, 1.05, 1, 1.05, 1.25, 1, 0.95];

/** A call that will be raised; the key makes its draws and ids. */
export interface Arrival {
  readonly at: Instant;
  readonly key: string;
}

export const nextDay = (day: LocalDate, timeZone: string): LocalDate =>
  localDate(plusMs(startOfDay(day, timeZone), 36 * HOUR), timeZone);

/** The moments of a day at which townships call, in order. They depend on the seed and the day alone. */
export const arrivalsOn = (day: LocalDate, callsPerMonth: number, seed: string, rules: Rules): readonly Arrival[] => {
  const draws = drawsFor(seed, `calls of ${day}`);
  const expected = ((callsPerMonth * 12) / 365) * weightOf(day, rules) * draws.between(0.5, 1.5);
  const calls = Math.floor(expected) + (draws.chance(expected % 1) ? 1 : 0);
  return Array.from({ length: calls }, () => momentOf(day, rules, draws))
    .toSorted()
    .map((at, nth) => ({ at, key: `${day}/${nth}` }));
};

const weightOf = (day: LocalDate, { calendar }: Rules): number => {
  const date = new Date(day);
  const weekday = WEEKDAYS[date.getUTCDay()] as number;
  const works = isWorkingDay(calendar, day);
  const weight = works ? Math.max(weekday, MAKE_UP_WORKDAY) : Math.min(weekday, weekday < 1 ? weekday : HOLIDAY);
  return (weight / MEAN_OF_THE_WEEK) * (MONTHS[date.getUTCMonth()] as number);
};

const AFTER_HOURS = 0.1;

const momentOf = (day: LocalDate, { settings, calendar }: Rules, draws: Draws): Instant => {
  const { timeZone, workingHours } = settings;
  if (!isWorkingDay(calendar, day) || draws.chance(AFTER_HOURS))
    return plusMs(startOfDay(day, timeZone), Math.floor(draws.between(7.5, 21) * HOUR));
  const { from, to } = draws.pick(workingHours);
  const [opens, closes] = [atWallTime(day, from, timeZone), atWallTime(day, to, timeZone)];
  return plusMs(opens, Math.floor(draws.between(0, epochMs(closes) - epochMs(opens))));
};

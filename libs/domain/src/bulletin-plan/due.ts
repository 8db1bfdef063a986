import { earliest, type Instant, type LocalDate } from '@app/kernel';
import { type BulletinPeriod, before, dayAfterDay, monthOf, weekOf } from '../bulletin/bulletin-period.js';
import { atWallTime, localDate } from '../deadlines/wall-clock.js';
import { isWorkingDay } from '../deadlines/working-days.js';
import type { Rulebook } from '../rulebook/rulebook.state.js';
import { rulesInForce } from '../rulebook/rules-in-force.js';
import type { BulletinPlan } from './bulletin-plan.state.js';

/** Periodical bulletins that are to be drafted from a moment on. */
export interface Due {
  readonly at: Instant;
  readonly period: BulletinPeriod;
  readonly shapes: readonly string[];
}

type Kind = 'month' | 'week';
const KINDS: readonly Kind[] = ['month', 'week'];
const periodAround: Readonly<Record<Kind, (day: LocalDate) => BulletinPeriod>> = { month: monthOf, week: weekOf };

const next = ({ kind, to }: BulletinPeriod): BulletinPeriod => periodAround[kind as Kind](dayAfterDay(to));

/** When the offices open on the first working day of a period: then the one before it falls due. */
const dueIn = (period: BulletinPeriod, rulebook: Rulebook): Due => {
  const { timeZone } = rulesInForce(rulebook, `${period.from}T00:00:00.000Z` as Instant).settings;
  const { calendar, settings } = rulesInForce(rulebook, atWallTime(period.from, '12:00', timeZone));
  let day = period.from;
  while (!isWorkingDay(calendar, day)) day = dayAfterDay(day);
  const { monthly, weekly } = settings.bulletins;
  return {
    at: atWallTime(day, settings.workingHours[0]?.from ?? '08:30', settings.timeZone),
    period: before(period),
    shapes: period.kind === 'month' ? monthly : weekly,
  };
};

/** A year and more in which nothing is wanted: nothing is waited for. */
const FAR = { month: 14, week: 60 } as const;

const nextOf = (kind: Kind, rulebook: Rulebook, after: Instant): Due | undefined => {
  const { timeZone } = rulesInForce(rulebook, after).settings;
  let period = before(periodAround[kind](localDate(after, timeZone)));
  for (let tried = 0; tried < FAR[kind]; tried += 1, period = next(period)) {
    const due = dueIn(period, rulebook);
    if (due.at > after && due.shapes.length > 0) return due;
  }
  return undefined;
};

/** The next moment at which bulletins fall due; undefined when the county wants none by themselves. */
export const nextDue = (rulebook: Rulebook, after: Instant): Instant | undefined =>
  KINDS.map((kind) => nextOf(kind, rulebook, after)?.at).reduce((one, other) =>
    one === undefined || other === undefined ? (one ?? other) : earliest(one, other),
  );

const lastOf = (kind: Kind, rulebook: Rulebook, now: Instant): Due | undefined => {
  const { timeZone } = rulesInForce(rulebook, now).settings;
  const present = periodAround[kind](localDate(now, timeZone));
  return [present, before(present), before(before(present))]
    .map((period) => dueIn(period, rulebook))
    .find(({ at, shapes }) => at <= now && shapes.length > 0);
};

/** What fell due last and was not told yet: after a standstill only the latest month and week. */
export const dueNow = (plan: BulletinPlan, rulebook: Rulebook, now: Instant): readonly Due[] =>
  KINDS.flatMap((kind) => {
    const due = lastOf(kind, rulebook, now);
    const last = plan.lastDue?.[kind];
    return due === undefined || (last !== undefined && last >= due.at) ? [] : [due];
  });

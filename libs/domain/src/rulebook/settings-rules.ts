import { type Rejection, reject } from '@app/kernel';
import type { Limit } from '../deadlines/limit.js';
import type { Settings, WorkingSpan } from '../deadlines/settings.js';
import { isTimeZone } from '../deadlines/zone-offset.js';
import { isPositive } from './limit-rules.js';

/** Why settings cannot be adopted; undefined if they can. */
export const wrongSettings = (settings: Settings): Rejection | undefined =>
  theZoneExists(settings) ??
  everyTimeExists(settings) ??
  theHoursAreInOrder(settings) ??
  everyNumberIsInRange(settings) ??
  everyLimitIsPositive(settings);

const theZoneExists = ({ timeZone }: Settings) =>
  isTimeZone(timeZone) ? undefined : reject('settings.unknown-time-zone', { timeZone });

const WALL_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

const everyTimeExists = ({ extensionCutOff, workingHours }: Settings) => {
  const times = [extensionCutOff, ...workingHours.flatMap(({ from, to }) => [from, to])];
  const time = times.find((text) => !WALL_TIME.test(text) && text !== '24:00');
  return time === undefined ? undefined : reject('settings.no-such-time', { time });
};

const theHoursAreInOrder = ({ workingHours }: Settings) =>
  workingHours.length > 0 && workingHours.every(followsOn) ? undefined : reject('settings.hours-out-of-order');

const followsOn = ({ from, to }: WorkingSpan, nth: number, hours: readonly WorkingSpan[]) =>
  from < to && (hours[nth - 1]?.to ?? '00:00') <= from;

const everyNumberIsInRange = (settings: Settings) => {
  const wrong = ranges(settings).find(
    ([, number, least, most = Number.MAX_SAFE_INTEGER]) => !(number >= least && number <= most),
  );
  return wrong === undefined ? undefined : reject('settings.out-of-range', { setting: wrong[0] });
};

const ranges = (
  settings: Settings,
): readonly (readonly [name: string, number: number, least: number, most?: number])[] => [
  ['returnsPerSlip', settings.returnsPerSlip, 0],
  ['extensions.most', settings.extensions.most, 0],
  ['extensions.days', settings.extensions.days, 1],
  ['extensions.longCycleDays', settings.extensions.longCycleDays, 1],
  ['recurrenceDays', settings.recurrenceDays, 1],
  ['ladder.redsToInterview', settings.ladder.redsToInterview, 1],
  ['flags.lastHours', settings.flags.lastHours, 0],
  ['flags.alikePercent', settings.flags.alikePercent, 1, 100],
  ['flags.sameWords', settings.flags.sameWords, 2],
  ['flags.burst.closings', settings.flags.burst.closings, 2],
  ['flags.burst.minutes', settings.flags.burst.minutes, 1],
  ['flags.ratings', settings.flags.ratings, 1],
  ['silentBelow', settings.silentBelow, 0, 100],
  ['smallSample', settings.smallSample, 1],
  ['ratingGroup', settings.ratingGroup, 1],
  ['townshipWeight', settings.townshipWeight, 0, 100],
];

const everyLimitIsPositive = (settings: Settings) => {
  const wrong = Object.entries(limitsOf(settings)).find(([, limit]) => !isPositive(limit));
  return wrong === undefined ? undefined : reject('settings.out-of-range', { setting: wrong[0] });
};

const limitsOf = (settings: Settings): Readonly<Record<string, Limit>> => ({
  confirmWithin: settings.confirmWithin,
  reworkAtLeast: settings.reworkAtLeast,
  ratingUntil: settings.ratingUntil,
  orderAnswer: settings.orderAnswer,
  ruling: settings.ruling,
  yellowBefore: settings.yellowBefore,
  'docket.unnamedFor': settings.docket.unnamedFor,
  'docket.missedBy': settings.docket.missedBy,
  'jointMeeting.statements': settings.jointMeeting.statements,
  'ladder.unansweredToCriticism': settings.ladder.unansweredToCriticism,
});

import { epochMs, type Instant } from '@app/kernel';
import type { Counting } from '../deadlines/deadline.js';
import { workingHoursBetween } from '../deadlines/working-time.js';
import { type Asking, isWithin, rowOf } from './asking.js';
import { seenAsOf } from './figures-of.js';
import { type Hours, hoursOf } from './hours.js';
import type { SlipLife } from './life.js';
import type { SlipSoFar } from './slip-so-far.js';

export interface AskingTimes extends Asking {
  readonly counting: Pick<Counting, 'calendar' | 'settings'>;
}

export interface HandlingTime {
  readonly row: string;
  /** Dispatch → feedback, in working hours, of the slips completed in the period. */
  readonly handling: Hours;
  /** Raise → close, in hours round the clock, of the calls closed in the period: the township's waiting never stops. */
  readonly waiting: Hours;
}

export type Timed = 'HandlingTime' | 'WaitingTime';

/** What the times mean. */
export const TIMES = [
  {
    measure: 'HandlingTime',
    version: 1,
    zh: '办理时长=期内办结的派发单自派发至反馈的工作小时（作息、调休依日历）：中位数、九成以内（第90百分位，最近秩）、平均数，保留两位小数。',
    en: 'Dispatch to feedback, in working hours of the calendar, of the slips completed in the period: median, p90 (nearest rank) and mean, to 2 decimals.',
  },
  {
    measure: 'WaitingTime',
    version: 1,
    zh: '镇街等待时长=期内结案的呼叫单自提出至结案的小时（全天计算，退单、争议、延期均不停）：中位数、九成以内、平均数，保留两位小数。',
    en: 'Raise to close, in hours round the clock, of the calls closed in the period; nothing stops it: median, p90 and mean, to 2 decimals.',
  },
] as const satisfies readonly { readonly measure: Timed; readonly [word: string]: unknown }[];

interface Length {
  readonly measure: Timed;
  readonly on: Instant;
  readonly ms: number;
}

const HOUR_MS = 3_600_000;

const handled = ({ standing, dispatchedAt, completedAt }: SlipSoFar, { counting }: AskingTimes): readonly Length[] => {
  if (standing !== 'completed' || dispatchedAt === undefined || completedAt === undefined) return [];
  const hours = workingHoursBetween(dispatchedAt, completedAt, counting.calendar, counting.settings);
  return [{ measure: 'HandlingTime', on: completedAt, ms: Math.round(hours * HOUR_MS) }];
};

/** A call waits once, so only its lead slip tells. */
const waited = ({ part }: SlipLife, { raisedAt, closed }: SlipSoFar): readonly Length[] =>
  part === 'lead' && raisedAt !== undefined && closed !== undefined
    ? [{ measure: 'WaitingTime', on: closed.at, ms: epochMs(closed.at) - epochMs(raisedAt) }]
    : [];

/** How long a slip took and its township waited, as far as is known. */
export const lengthsIn = (life: SlipLife, asking: AskingTimes): readonly Length[] => {
  const slip = seenAsOf(life, asking.asOf);
  return [...handled(slip, asking), ...waited(life, slip)];
};

export interface TimesTally {
  add(life: SlipLife): void;
  rows(): readonly HandlingTime[];
}

export const timesTallyFor = (asking: AskingTimes): TimesTally => {
  const rows = new Map<string, Record<Timed, number[]>>();
  return {
    add: (life) => {
      for (const { measure, on, ms } of lengthsIn(life, asking)) {
        if (!isWithin(asking, on)) continue;
        const row = rowOf(life, on, asking);
        const kept = rows.get(row) ?? { HandlingTime: [], WaitingTime: [] };
        kept[measure].push(ms);
        rows.set(row, kept);
      }
    },
    rows: () =>
      [...rows]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([row, kept]) => ({ row, handling: hoursOf(kept.HandlingTime), waiting: hoursOf(kept.WaitingTime) })),
  };
};

/** How long it took, by row. */
export const handlingTimesOf = (lives: Iterable<SlipLife>, asking: AskingTimes): readonly HandlingTime[] => {
  const tally = timesTallyFor(asking);
  for (const life of lives) tally.add(life);
  return tally.rows();
};

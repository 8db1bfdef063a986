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

interface Length {
  readonly kind: 'handling' | 'waiting';
  readonly on: Instant;
  readonly ms: number;
}

const HOUR_MS = 3_600_000;

const handled = ({ standing, dispatchedAt, completedAt }: SlipSoFar, { counting }: AskingTimes): readonly Length[] => {
  if (standing !== 'completed' || dispatchedAt === undefined || completedAt === undefined) return [];
  const hours = workingHoursBetween(dispatchedAt, completedAt, counting.calendar, counting.settings);
  return [{ kind: 'handling', on: completedAt, ms: Math.round(hours * HOUR_MS) }];
};

/** A call waits once, so only its lead slip tells. */
const waited = ({ part }: SlipLife, { raisedAt, closed }: SlipSoFar): readonly Length[] =>
  part === 'lead' && raisedAt !== undefined && closed !== undefined
    ? [{ kind: 'waiting', on: closed.at, ms: epochMs(closed.at) - epochMs(raisedAt) }]
    : [];

export interface TimesTally {
  add(life: SlipLife): void;
  rows(): readonly HandlingTime[];
}

export const timesTallyFor = (asking: AskingTimes): TimesTally => {
  const rows = new Map<string, Record<Length['kind'], number[]>>();
  return {
    add: (life) => {
      const slip = seenAsOf(life, asking.asOf);
      for (const { kind, on, ms } of [...handled(slip, asking), ...waited(life, slip)]) {
        if (!isWithin(asking, on)) continue;
        const row = rowOf(life, on, asking);
        const kept = rows.get(row) ?? { handling: [], waiting: [] };
        kept[kind].push(ms);
        rows.set(row, kept);
      }
    },
    rows: () =>
      [...rows]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([row, kept]) => ({ row, handling: hoursOf(kept.handling), waiting: hoursOf(kept.waiting) })),
  };
};

/** How long it took, by row. */
export const handlingTimesOf = (lives: Iterable<SlipLife>, asking: AskingTimes): readonly HandlingTime[] => {
  const tally = timesTallyFor(asking);
  for (const life of lives) tally.add(life);
  return tally.rows();
};

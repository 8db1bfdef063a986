import { earliest, latest } from '@app/kernel';
import type { AsOf } from './as-of.js';
import type { Period } from './asking.js';
import { type Held, type Holder, lengthOf, type Stay, staysOf } from './holding.js';
import { quotient } from './rate.js';

/** The row of calls that wait for the dispatcher. */
export const DISPATCH_DESK = 'dispatch-desk';

export const DWELLING = {
  measure: 'DwellTime',
  version: 1,
  zh: '滞留时间=呼叫单在该单位手上的时间（自派发至移交，日历小时；待派发计入受理派发台，待审核、待确认计入镇街）。承担时间=滞留时间，但联席会议认定前的派发、移交时间改计入认定意见指明的承担单位。两栏合计相等，都等于呼叫单存续时间之和。',
  en: 'DwellTime: how long calls lay with the unit, from dispatch to hand-over, in hours round the clock; waiting for dispatch is the dispatch desk’s, waiting for approval or confirmation the township’s. Borne: the same, but the time from the first dispatch to a ruling is the unit’s that the ruling names. Both columns add up to the age of the calls.',
} as const;

/** Which stretches of time are counted, and from which moment one looks. */
export interface AskingDwelling extends Period {
  readonly asOf: AsOf;
}

export interface Dwelling {
  /** A unit, or the dispatch desk. */
  readonly row: string;
  readonly calls: number;
  /** Milliseconds, as the calls lay and as the rulings attributed them. */
  readonly layMs: number;
  readonly borneMs: number;
  /** The same in hours with 2 decimals. */
  readonly lay: string;
  readonly borne: string;
}

export interface DwellingTally {
  add(held: Held): void;
  rows(): readonly Dwelling[];
}

interface Sums {
  calls: number;
  layMs: number;
  borneMs: number;
}

const HOUR_MS = 3_600_000n;
const inHours = (ms: number): string => quotient(BigInt(ms), HOUR_MS, 2);

const rowOf = (holder: Exclude<Holder, { is: 'nobody' }>): string =>
  holder.is === 'dispatch desk' ? DISPATCH_DESK : holder.unit;

const within = (stay: Stay, { from, to }: Period): Stay => ({
  ...stay,
  from: latest(stay.from, from ?? stay.from),
  to: earliest(stay.to, to) ?? stay.to,
});

/** A tally for what is asked: feed it every call once. */
export const dwellingTallyFor = (asking: AskingDwelling): DwellingTally => {
  const sums = new Map<string, Sums>();
  const sumsOf = (row: string): Sums => {
    const kept = sums.get(row) ?? { calls: 0, layMs: 0, borneMs: 0 };
    sums.set(row, kept);
    return kept;
  };
  return {
    add: (held) => {
      const stays = staysOf(held, asking.asOf)
        .map((stay) => within(stay, asking))
        .filter((stay) => stay.to > stay.from);
      for (const row of new Set(stays.map(({ holder }) => rowOf(holder)))) sumsOf(row).calls += 1;
      for (const stay of stays) {
        sumsOf(rowOf(stay.holder)).layMs += lengthOf(stay);
        sumsOf(stay.borne?.bears ?? rowOf(stay.holder)).borneMs += lengthOf(stay);
      }
    },
    rows: () =>
      [...sums]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([row, sum]) => ({ row, ...sum, lay: inHours(sum.layMs), borne: inHours(sum.borneMs) })),
  };
};

/** A stretch of a limit, in shares of it: 1 is its last moment. */
export type Stretch = readonly [least: number, most: number];

export type Temper = 'punctual' | 'late' | 'silent' | 'bouncing';

/** How a department works: probabilities, and when it does things. */
export interface Habits {
  readonly signs: number;
  readonly signsBy: Stretch;
  readonly answers: number;
  readonly answersBy: Stretch;
  readonly finishes: number;
  readonly finishesBy: Stretch;
  readonly asksMore: number;
  readonly returns: number;
  readonly disputes: number;
  /** How often its work is sent back. */
  readonly sentBack: number;
}

export const HABITS: Readonly<Record<Temper, Habits>> = {
  punctual: {
    signs: 0.98,
    signsBy: [0.03, 0.3],
    answers: 0.99,
    answersBy: [0.1, 0.8],
    finishes: 1,
    finishesBy: [0.2, 0.9],
    asksMore: 0.05,
    returns: 0.02,
    disputes: 0.1,
    sentBack: 0.04,
  },
  late: {
    signs: 0.85,
    signsBy: [0.2, 0.95],
    answers: 0.95,
    answersBy: [0.4, 1.15],
    finishes: 0.995,
    finishesBy: [0.5, 1.25],
    asksMore: 0.3,
    returns: 0.05,
    disputes: 0.2,
    sentBack: 0.1,
  },
  silent: {
    signs: 0.15,
    signsBy: [0.5, 0.99],
    answers: 0.35,
    answersBy: [0.8, 2.5],
    finishes: 0.9,
    finishesBy: [0.8, 3.5],
    asksMore: 0.02,
    returns: 0.02,
    disputes: 0.05,
    sentBack: 0.2,
  },
  bouncing: {
    signs: 0.9,
    signsBy: [0.05, 0.5],
    answers: 0.97,
    answersBy: [0.3, 1.02],
    finishes: 0.99,
    finishesBy: [0.4, 1.1],
    asksMore: 0.12,
    returns: 0.3,
    disputes: 0.6,
    sentBack: 0.14,
  },
};

/** Six in ten departments are punctual, two are late. */
export const TEMPERS: readonly Temper[] = [
  'punctual',
  'late',
  'punctual',
  'bouncing',
  'punctual',
  'silent',
  'punctual',
  'late',
  'punctual',
  'punctual',
];

/** How a township calls and confirms. */
export interface TownshipHabits {
  /** Calls, against the usual township's. */
  readonly calls: number;
  /** How often it answers a closing at all; the rest is deemed confirmed. */
  readonly confirms: number;
  /** When, in shares of the limit for confirming. */
  readonly confirmsBy: Stretch;
  readonly rates: number;
}

const QUICK: TownshipHabits = { calls: 1.3, confirms: 0.97, confirmsBy: [0.02, 0.4], rates: 0.9 };
const USUAL: TownshipHabits = { calls: 1, confirms: 0.9, confirmsBy: [0.1, 0.8], rates: 0.75 };
const SLOW: TownshipHabits = { calls: 0.9, confirms: 0.75, confirmsBy: [0.4, 0.99], rates: 0.5 };
/** 不敢呼: it hardly calls, and says yes to everything. */
const TIMID: TownshipHabits = { calls: 0.1, confirms: 0.6, confirmsBy: [0.2, 0.9], rates: 0.3 };

export const TOWNSHIP_HABITS: readonly TownshipHabits[] = [QUICK, USUAL, SLOW, USUAL, QUICK, USUAL, SLOW, TIMID];

import type { LocalDate } from '@app/kernel';
import type { Limit } from '../deadlines/limit.js';
import type { Settings } from '../deadlines/settings.js';

export const STEPS = [
  'yellow-card',
  'red-card',
  'order',
  'interview',
  'public-criticism',
  'accountability-referral',
] as const;
/** 黄牌, 红牌, 督办单, 约谈, 通报批评, 问责移送: the steps of the ladder, the mildest first. */
export type StepKind = (typeof STEPS)[number];

export const WINDOWS = ['month', 'quarter', 'year'] as const;
/** The calendar month, quarter or year of the county in which steps are counted. */
export type Window = (typeof WINDOWS)[number];

/** What brings a step about by itself. */
export type Trigger =
  /** A limit of a slip turned yellow, or was missed. */
  | { readonly on: 'limit-near' }
  | { readonly on: 'limit-missed' }
  /** Each step of a kind. */
  | { readonly on: 'step'; readonly step: StepKind }
  /** So many of a kind in one window; once in each. */
  | { readonly on: 'steps'; readonly step: StepKind; readonly count: number; readonly within: Window }
  /** What had to be answered was not, for so long. */
  | { readonly on: 'unanswered'; readonly after: Limit }
  | { readonly on: 'false-closure' };

/** One rung: the step, what brings it about (nothing: only a supervisor), and the limit for its answer. */
export interface Rung {
  readonly step: StepKind;
  readonly on: readonly Trigger[];
  readonly answerWithin?: Limit;
}

/** The ladder as it was published; a step keeps the limits of the version it was issued under. */
export interface Ladder {
  readonly version: number;
  readonly effectiveFrom: LocalDate;
  readonly rungs: readonly Rung[];
}

/** The ladder of a county that has published none: the rule book's, with the numbers of its settings. */
export const defaultLadder = ({ effectiveFrom, orderAnswer, ladder }: Settings): Ladder => ({
  version: 0,
  effectiveFrom,
  rungs: [
    { step: 'yellow-card', on: [{ on: 'limit-near' }] },
    { step: 'red-card', on: [{ on: 'limit-missed' }] },
    { step: 'order', on: [{ on: 'step', step: 'red-card' }], answerWithin: orderAnswer },
    {
      step: 'interview',
      on: [{ on: 'steps', step: 'red-card', count: ladder.redsToInterview, within: 'quarter' }],
    },
    {
      step: 'public-criticism',
      on: [{ on: 'unanswered', after: ladder.unansweredToCriticism }, { on: 'false-closure' }],
    },
    { step: 'accountability-referral', on: [] },
  ],
});

export const rungOf = ({ rungs }: Ladder, step: StepKind): Rung | undefined => rungs.find((rung) => rung.step === step);

/** The limit after which an unanswered step brings another one about, if the ladder has one. */
export const unansweredAfter = ({ rungs }: Ladder): Limit | undefined =>
  rungs
    .flatMap(({ on }) => on)
    .flatMap((trigger) => (trigger.on === 'unanswered' ? [trigger.after] : []))
    .at(0);

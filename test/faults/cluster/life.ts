import type { Instant } from '@app/kernel';
import { unit } from '@app/testing';
import { DISPATCH, FEEDBACK, RAISE, RATING, RESPONSE } from '../../../apps/api/test-kit/a-call.js';
import { type Draws, drawsFor } from '../../../apps/huying/src/simulator/draws.js';

/** One act of a life: who does what with which words, at the call's address or at a slip of it. */
export interface Act {
  readonly officer: string;
  readonly act: string;
  readonly words: (at: Instant) => object;
}

const act = (officer: string, path: string, words: object | ((at: Instant) => object) = {}): Act => ({
  officer,
  act: path,
  words: typeof words === 'function' ? (words as (at: Instant) => object) : () => words,
});

const feedback = (clerk: string, slip: number): Act =>
  act(clerk, `slips/${slip}/feedback`, (at) => ({ ...FEEDBACK, takenUpAt: at }));

const raise = (more: object = {}): Act => act('li', '', { ...RAISE, ...more });
const dispatch = act('qian', 'dispatch', DISPATCH);
const sign = act('wang', 'slips/1/sign');
const respond = act('wang', 'slips/1/respond', (at) => ({ ...RESPONSE, startsAt: at }));
const confirm = act('li', 'confirm', { solved: true });
const begun = [raise(), dispatch];
const usual = [...begun, sign, respond, feedback('wang', 1)];

/** Lives that calls may lead, and how often they do. */
const LIVES: readonly (readonly [life: readonly Act[], weight: number])[] = [
  [[...usual, confirm, act('li', 'slips/1/rate', RATING)], 40],
  [[raise({ urgency: 'urgent' }), dispatch, act('wang', 'slips/1/arrive'), respond, feedback('wang', 1), confirm], 8],
  [
    [
      ...[...begun, act('wang', 'slips/1/return', { basis: '三定规定', proposed: unit.environment })],
      ...[act('qian', 'slips/1/accept-return', { basis: DISPATCH.basis }), act('zhou', 'slips/2/sign')],
      ...[feedback('zhou', 2), confirm],
    ],
    12,
  ],
  [
    [
      ...[...begun, sign, act('wang', 'slips/1/ask-extension', { days: 2, reason: '须送检' })],
      ...[act('feng', 'slips/1/grant-extension'), feedback('wang', 1), confirm],
    ],
    10,
  ],
  [[...usual, act('li', 'send-back', { reason: '气味仍在' }), feedback('wang', 1), confirm], 8],
  [usual, 8], // nobody confirms
  [begun, 8], // nobody answers
  [[...begun, sign, respond], 4], // never done
  [[raise()], 2], // never dispatched
];

/** The life of the n-th call, the same for a seed. */
export const lifeOf = (seed: string, nth: number): readonly Act[] => {
  const draws: Draws = drawsFor(seed, `life ${nth}`);
  return draws.weighted(LIVES);
};

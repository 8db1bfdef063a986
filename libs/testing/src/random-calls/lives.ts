import type { CallCommand, Officer, Rules } from '@app/domain';
import fc from 'fast-check';
import { officer } from '../builders/officers.js';
import { rulesWith } from '../builders/rules.js';
import { beginnings, type Words, words } from './commands.js';

/** What somebody tries to do to a call, and when. */
export interface Attempt {
  /** An act that is open to somebody; or any act on any slip, sensible or not; or what the system does. */
  readonly kind: 'open' | 'any' | 'system';
  readonly choice: number;
  readonly words: Words;
  /** Whoever comes, instead of the officer whose business it is. */
  readonly anybody: Officer | undefined;
  /** Milliseconds, also backwards; or up to the next alarm, or a moment past it. */
  readonly wait: number | 'alarm' | 'past alarm';
  readonly typhoon: boolean;
  /** Without it nobody withdraws, declines, holds back or excludes: most lives are long. */
  readonly harsh: boolean;
}

export interface Life {
  readonly begins: CallCommand;
  readonly rules: Rules;
  readonly attempts: readonly Attempt[];
}

const HOUR = 3_600_000;
const attempts: fc.Arbitrary<Attempt> = fc.record({
  kind: fc.oneof(
    { weight: 8, arbitrary: fc.constant('open' as const) },
    { weight: 1, arbitrary: fc.constantFrom('any' as const, 'system' as const) },
  ),
  choice: fc.nat(),
  words,
  anybody: fc.oneof(
    { weight: 8, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...Object.values(officer)) },
  ),
  wait: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 3 * HOUR }) },
    { weight: 1, arbitrary: fc.integer({ min: -48 * HOUR, max: 96 * HOUR }) },
    { weight: 1, arbitrary: fc.constantFrom('alarm' as const, 'past alarm' as const) },
  ),
  typhoon: fc.boolean(),
  harsh: fc.integer({ min: 0, max: 25 }).map((dice) => dice === 25),
});

const tenants: fc.Arbitrary<Rules> = fc
  .record({
    approval: fc.boolean(),
    signerBeforeFeedback: fc.boolean(),
    returnsPerSlip: fc.integer({ min: 1, max: 2 }),
    endOfDay: fc.constantFrom('24:00' as const, 'close-of-business' as const),
    extensions: fc.record({
      most: fc.integer({ min: 1, max: 2 }),
      days: fc.constant(3),
      longCycleDays: fc.constant(180),
    }),
  })
  .map(rulesWith);

/** The lives that a call may lead: random acts by random officers at random times, the clock going back at times. */
export const lives: fc.Arbitrary<Life> = fc.noBias(
  fc.record({
    begins: beginnings,
    rules: tenants,
    attempts: fc.array(attempts, { maxLength: 60, size: 'max' }),
  }),
);

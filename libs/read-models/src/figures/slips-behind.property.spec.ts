import {
  type AskingBehind,
  entriesBehind,
  FORMULAS,
  figuresOf,
  handlingTimesOf,
  isPart,
  type PartBehind,
  type SlipLife,
  stockOf,
} from '@app/domain';
import { on, rulesWith } from '@app/testing';
import fc from 'fast-check';
import { anyCall } from '../test-kit/any-call.js';
import { drawnOnce } from '../test-kit/drawn-once.js';
import { folded } from '../test-kit/stored.js';
import { slipLivesAfter } from './slip-lives.projection.js';

const day = fc.integer({ min: 1, max: 31 }).map((number) => on(`03-${String(number).padStart(2, '0')} 00:00`));
const anyLives = fc
  .array(anyCall, { minLength: 1, maxLength: 3 })
  .map((calls) => calls.flatMap((facts) => folded(slipLivesAfter, ...facts)?.life.slips ?? []));
const by = fc.constantFrom('unit', 'township', 'matter', 'county' as const);
const anyQuestion = fc.tuple(by, day, day, day).map(([by, one, other, at]) => ({
  by,
  from: one < other ? one : other,
  to: one < other ? other : one,
  asOf: { at },
}));

const everyQuestion = drawnOnce(fc.tuple(anyLives, anyQuestion, fc.constantFrom(undefined, ...FORMULAS)), 60);

const counting = rulesWith();
const timeZone = 'Asia/Shanghai';

const asMany = (lives: readonly SlipLife[], asking: Omit<AskingBehind, 'timeZone'>) => {
  const behind = entriesBehind({ ...asking, timeZone, counting });
  const entries = lives.flatMap(behind);
  return (part: PartBehind): number => entries.filter((entry) => isPart(part, entry)).length;
};

describe('whatever happens to calls, and whatever is asked,', () => {
  test('a rate opens to as many slips as each of its parts says', () => {
    everyQuestion(([lives, asking, formula]) => {
      for (const figure of figuresOf(lives, { ...asking, timeZone, ...(formula && { formula }) })) {
        const count = asMany(lives, { ...asking, ...figure });
        expect(count('denominator')).toBe(figure.denominator);
        expect(count('numerator')).toBe(figure.numerator);
        expect(count('excluded')).toBe(figure.excluded);
        expect(count('all')).toBe(figure.withExclusions.denominator);
      }
    });
  });

  test('a line of the stock opens to as many slips as it counts', () => {
    everyQuestion(([lives, asking]) => {
      for (const { row, ...lines } of stockOf(lives, { ...asking, timeZone }))
        for (const [formula, count] of Object.entries(lines))
          expect(asMany(lives, { ...asking, measure: 'Stock', formula, row })('all')).toBe(count);
    });
  });

  test('a time opens to as many slips as it measured', () => {
    everyQuestion(([lives, asking]) => {
      for (const { row, handling, waiting } of handlingTimesOf(lives, { ...asking, timeZone, counting })) {
        const count = (measure: 'HandlingTime' | 'WaitingTime') =>
          asMany(lives, { ...asking, measure, formula: '', row })('all');
        expect(count('HandlingTime')).toBe(handling.measured);
        expect(count('WaitingTime')).toBe(waiting.measured);
      }
    });
  });
});

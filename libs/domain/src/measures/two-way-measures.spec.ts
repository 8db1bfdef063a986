import {
  closed,
  confirmed,
  dispatched,
  fedBack,
  on,
  qualityMarked,
  raised,
  rated,
  reopened,
  servedPersonRated,
  slip,
} from '@app/testing';
import type { CallFact } from '../call/call.events.js';
import { figuresOf } from './figures-of.js';
import type { CallLife } from './life.js';
import { lifeOf } from './life-of.js';

const OVER = [raised(), dispatched(), fedBack(), confirmed(), closed()];

const partsOf = (...facts: readonly CallFact[]) => {
  const life = facts.reduce<CallLife | undefined>(
    (life, fact, nth) => lifeOf(life, { ...fact, position: `${nth + 100}` }),
    undefined,
  );
  const asking = { by: 'county', asOf: { at: on('12-31 00:00') }, timeZone: 'Asia/Shanghai' } as const;
  const figures = figuresOf(life?.slips ?? [], asking);
  return (measure: string, formula: string) => {
    const figure = figures.find((one) => one.measure === measure && one.formula === formula);
    return [figure?.numerator, figure?.denominator];
  };
};

describe('what the person served says', () => {
  test('is counted apart from the township’s own rating and from its word that the matter is solved', () => {
    const parts = partsOf(...OVER, rated(), servedPersonRated({ rating: 'dissatisfied', solved: false }));
    expect(parts('SatisfactionRate', 'of-rated')).toEqual([1, 1]);
    expect(parts('ResolutionRate', 'solved-of-closed')).toEqual([1, 1]);
    expect(parts('ServedSatisfactionRate', 'of-asked')).toEqual([0, 1]);
    expect(parts('ServedResolutionRate', 'solved')).toEqual([0, 1]);
  });

  test('is about the lead that closed, once for each closing', () => {
    const again = [dispatched({ slip: slip(2) }), fedBack({ slip: slip(2), at: on('03-23 10:00') })];
    const parts = partsOf(
      ...OVER,
      servedPersonRated(),
      reopened(),
      ...again,
      confirmed(),
      closed(on('03-23 11:00')),
      servedPersonRated({ rating: 'dissatisfied', at: on('03-23 12:00') }),
    );
    expect(parts('ServedSatisfactionRate', 'of-asked')).toEqual([1, 2]);
  });
});

describe('the quality of calls', () => {
  test('is three shares of the slips that were marked, whatever the number of calls', () => {
    const parts = partsOf(...OVER, qualityMarked({ complete: false, reason: '未写明门牌号' }));
    expect([parts('CallQualityRate', 'accurate'), parts('CallQualityRate', 'complete')]).toEqual([
      [1, 1],
      [0, 1],
    ]);
    expect(partsOf(...OVER)('CallQualityRate', 'in-scope')).toEqual([0, 0]);
  });
});

import { type CallId, instant, type SlipId, type UnitCode } from '@app/kernel';
import { asOf } from './as-of.js';
import type { SlipLife } from './life.js';

const life: SlipLife = {
  call: 'c1' as CallId,
  slip: '1' as SlipId,
  unit: 'police' as UnitCode,
  township: 'east' as UnitCode,
  matter: '',
  part: 'lead',
  urgency: 'ordinary',
  marks: [
    { what: 'raised', at: instant('2018-01-01'), position: '07' },
    { what: 'dispatched', at: instant('2018-01-02'), position: '08' },
    { what: 'completed', at: instant('2018-01-05'), position: '09' },
  ],
};
const seen = (moment: Parameters<typeof asOf>[1]) => asOf(life, moment).marks.map(({ what }) => what);

describe('a life as of', () => {
  test('a moment is what had happened by then, that very instant included', () => {
    expect(seen({ at: instant('2018-01-02') })).toEqual(['raised', 'dispatched']);
  });

  test('a position is what the log knew then: an old ledger entered later was unknown', () => {
    expect(seen({ at: instant('2030-01-01'), position: '06' })).toEqual([]);
    expect(seen({ position: '08' })).toEqual(['raised', 'dispatched']);
  });

  test('now is the life itself', () => {
    expect(asOf(life, { at: instant('2030-01-01') })).toBe(life);
  });
});

import { type CallId, type Instant, instant, type SlipId, type UnitCode } from '@app/kernel';
import { figuresOf } from './figures-of.js';
import type { SlipLife } from './life.js';
import type { Mark } from './mark.js';
import { type AskingBehind, exclusionsOf, slipsBehind } from './slips-behind.js';

const march = (day: number): Instant => instant(Date.UTC(2026, 2, day));
const slip = (call: string, unit: string, ...marks: readonly Mark[]): SlipLife => ({
  call: call as CallId,
  slip: '1' as SlipId,
  unit: unit as UnitCode,
  township: 'east' as UnitCode,
  matter: '',
  part: 'lead',
  urgency: 'ordinary',
  marks: [{ what: 'dispatched', at: march(1), position: '1', closeBy: march(8) }, ...marks],
});
const completed = (day: number): Mark => ({ what: 'completed', at: march(day), position: '2' });
const excluded: Mark = { what: 'excluded', at: march(20), position: '3', reason: '重复', approver: '王' };

const lives = [
  slip('c1', 'police', completed(5)),
  slip('c2', 'police', completed(9)),
  slip('c3', 'police', completed(5), excluded),
  slip('c4', 'fire', completed(5)),
];
const asked = { by: 'unit', asOf: { at: march(31) }, timeZone: 'Asia/Shanghai' } as const;
const asking: AskingBehind = { ...asked, measure: 'OnTimeRate', formula: 'all-due', row: 'police' };

describe('a figure opens to its slips', () => {
  test('each with the limit that fell due, whether it is in the numerator, and why it was excluded', () => {
    expect(slipsBehind(lives, asking)).toEqual([
      { call: 'c1', slip: '1', unit: 'police', on: march(8), met: true },
      { call: 'c2', slip: '1', unit: 'police', on: march(8), met: false },
      {
        call: 'c3',
        slip: '1',
        unit: 'police',
        on: march(8),
        met: true,
        exclusion: { reason: '重复', approver: '王', at: march(20) },
      },
    ]);
  });

  test('the exclusions are listed by themselves', () => {
    expect(exclusionsOf(lives, asking).map(({ call }) => call)).toEqual(['c3']);
  });

  test('they are as many as the figure counts', () => {
    const figure = figuresOf(lives, asked).find(
      ({ row, measure, formula }) => row === 'police' && measure === 'OnTimeRate' && formula === 'all-due',
    );
    const behind = slipsBehind(lives, asking);
    expect(behind.filter(({ exclusion }) => exclusion === undefined)).toHaveLength(figure?.denominator ?? -1);
    expect(behind.filter(({ exclusion }) => exclusion !== undefined)).toHaveLength(figure?.excluded ?? -1);
  });

  test('outside the period there is none', () => {
    expect(slipsBehind(lives, { ...asking, to: march(7) })).toEqual([]);
  });

  test('an unknown measure has none', () => {
    expect(slipsBehind(lives, { ...asking, formula: 'closed-of-due' })).toEqual([]);
  });
});

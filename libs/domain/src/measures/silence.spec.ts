import type { UnitCode } from '@app/kernel';
import { type SilenceAsked, type SilenceMonth, silenceOf } from './silence.js';

const ASKED: SilenceAsked = { peerGroups: [], silentBelow: 50, smallSample: 10 };
const month = (
  township: string,
  own: number,
  demand?: number,
  otherwise: Partial<SilenceMonth> = {},
): SilenceMonth => ({
  township: township as UnitCode,
  month: '2026-03',
  own,
  proxy: 0,
  fromIntake: 0,
  ...(demand !== undefined && { demand }),
  ...otherwise,
});
const rowsOf = (months: readonly SilenceMonth[], asked = ASKED) =>
  Object.fromEntries(silenceOf(months, asked).map((row) => [row.township, row]));

describe('call silence', () => {
  test('is calls for demand, in percent of the peers', () => {
    const rows = rowsOf([month('a', 2, 200), month('b', 10, 200), month('c', 6, 200)]);
    expect(rows.a).toMatchObject({
      numerator: 2,
      denominator: 200,
      rate: '1.00',
      peers: { numerator: 16, denominator: 400, rate: '4.00', townships: ['b', 'c'] },
      index: '25.00',
      silent: true,
    });
    expect(rows.b).toMatchObject({ index: '250.00', silent: false });
  });

  test('is the township’s own: a proxy call stands beside it', () => {
    expect(rowsOf([month('a', 1, 100, { proxy: 9 }), month('b', 10, 100)]).a).toMatchObject({
      numerator: 1,
      proxy: 9,
      silent: true,
    });
  });

  test('is none at exactly the threshold', () => {
    expect(rowsOf([month('a', 5, 100), month('b', 10, 100)]).a).toMatchObject({ index: '50.00', silent: false });
  });

  test('is none where little was asked of the township: a small sample concludes nothing', () => {
    const { a } = rowsOf([month('a', 0, 9), month('b', 10, 100)]);
    expect(a).toMatchObject({ index: '0.00' });
    expect(a).not.toHaveProperty('silent');
  });

  test('says nothing where no demand is known, and nothing without peers', () => {
    expect(rowsOf([month('a', 3), month('b', 10, 100)]).a).toMatchObject({ basis: 'none', rate: null, index: null });
    expect(rowsOf([month('b', 10, 100)]).b).toMatchObject({ index: null, peers: { denominator: 0, rate: null } });
  });

  test('counts only months for which demand was told', () => {
    const rows = rowsOf([month('a', 4, 100), month('a', 90, undefined, { month: '2026-04' }), month('b', 4, 100)]);
    expect(rows.a).toMatchObject({ numerator: 4, denominator: 100, months: ['2026-03'], basis: 'reported' });
  });

  test('falls back on the calls that came from the grid and 12345, and compares with the like only', () => {
    const rows = rowsOf([
      month('a', 2, undefined, { fromIntake: 20 }),
      month('b', 10, undefined, { fromIntake: 20 }),
      month('c', 50, 100),
    ]);
    expect(rows.a).toMatchObject({ basis: 'calls', denominator: 20, peers: { townships: ['b'] }, index: '20.00' });
    expect(rows.c).toMatchObject({ basis: 'reported', index: null });
  });

  test('compares within a group of peers, where the county has made groups', () => {
    const peerGroups = [['a', 'b'] as unknown as UnitCode[]];
    const rows = rowsOf([month('a', 4, 100), month('b', 4, 100), month('c', 80, 100)], { ...ASKED, peerGroups });
    expect(rows.a).toMatchObject({ peers: { townships: ['b'] }, index: '100.00', silent: false });
    expect(rows.c?.peers.townships).toEqual(['a', 'b']);
  });

  test('shows the most silent first', () => {
    const rows = silenceOf([month('a', 9, 100), month('x', 1), month('b', 1, 100), month('c', 5, 100)], ASKED);
    expect(rows.map(({ township }) => township)).toEqual(['b', 'c', 'a', 'x']);
  });
});

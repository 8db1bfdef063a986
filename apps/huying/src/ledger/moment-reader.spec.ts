import { instant } from '@app/kernel';
import { TZDate, tz } from '@date-fns/tz';
import { format, parse } from 'date-fns';
import fc from 'fast-check';
import { momentReader } from './moment-reader.js';
import { wallPattern } from './wall-pattern.js';

const reading = (timeZone: string, ...timeFormats: readonly string[]) =>
  momentReader({ timeZone, timeFormats: [...timeFormats] });

describe('the times of a ledger', () => {
  test.each([
    ['yyyy-MM-dd HH:mm:ss', '2026-03-02 09:30:05', '2026-03-02T01:30:05.000Z'],
    ["yyyy-MM-dd'T'HH:mm", '2026-03-02T09:30', '2026-03-02T01:30:00.000Z'],
    ['yyyy/M/d H:mm', '2026/3/2 9:30', '2026-03-02T01:30:00.000Z'],
    ['yyyy年M月d日', '2026年3月2日', '2026-03-01T16:00:00.000Z'],
    ['yyyyMMddHHmm', '202603020930', '2026-03-02T01:30:00.000Z'],
    ['MM/dd/yyyy hh:mm a', '03/02/2026 12:30 AM', '2026-03-01T16:30:00.000Z'],
    ['MM/dd/yyyy hh:mm a', '03/02/2026 12:30 p.m.', '2026-03-02T04:30:00.000Z'],
    ['d MMM yyyy', '2 Mar 2026', '2026-03-01T16:00:00.000Z'],
    ['yyyy-MM-dd HH:mm xxx', '2026-03-02 09:30 -05:00', '2026-03-02T14:30:00.000Z'],
    ['yyyy-MM-dd HH:mm:ss.SSS', '2026-03-02 09:30:05.250', '2026-03-02T01:30:05.250Z'],
  ])('of the pattern %s: %s is %s', (pattern, text, at) => {
    expect(reading('Asia/Shanghai', pattern)(text)).toBe(instant(at));
  });

  test.each([
    ['yyyy-MM-dd', '2026-02-30'],
    ['yyyy-MM-dd HH:mm', '2026-03-02 24:00'],
    ['yyyy-MM-dd HH:mm', '2026-03-02 09:30:00'],
    ['yyyy-MM-dd', '26-03-02'],
    ['MM/dd/yyyy hh:mm a', '03/02/2026 13:00 PM'],
    ['d MMM yyyy', '2 März 2026'],
  ])('that do not fit the pattern %s are none: %s', (pattern, text) => {
    expect(reading('Asia/Shanghai', pattern)(text)).toBeUndefined();
  });

  test('are read by the first pattern that fits', () => {
    const read = reading('Asia/Shanghai', 'MM/dd/yyyy', 'dd/MM/yyyy');
    expect(['03/02/2026', '13/02/2026'].map(read)).toEqual([
      instant('2026-03-02T00:00+08:00'),
      instant('2026-02-13T00:00+08:00'),
    ]);
  });

  test('are the same with and without date-fns, except where the clock is set', () => {
    const moments = fc.integer({ min: Date.parse('2004-01-01T00:00Z'), max: Date.parse('2036-12-31T00:00Z') });
    const zones = fc.constantFrom('Asia/Shanghai', 'Asia/Kathmandu', 'America/New_York');
    const patterns = fc.constantFrom('MM/dd/yyyy hh:mm:ss a', 'yyyy/M/d H:mm:ss', "yyyy-MM-dd'T'HH:mm:ss");
    fc.assert(
      fc.property(moments, zones, patterns, (ms, zone, pattern) => {
        const text = format(new TZDate(ms, zone), pattern);
        const byDateFns = parse(text, pattern, 0, { in: tz(zone) });
        fc.pre(zone !== 'America/New_York' || !/^(3|03|11)\D|\D(3|03|11)\D/.test(text));
        expect(reading(zone, pattern)(text)).toBe(instant(byDateFns.getTime()));
      }),
    );
  });

  test.each([
    "hh 'o''clock'",
    'HH:mm',
    'yyyy-MM-dd hh:mm',
    'yyyy-MM-dd HH:mm a',
    'yyyy-MM-dd dd',
    'yy-MM-dd',
    'MMM d yyyy',
  ])('of the pattern %s are left to date-fns', (pattern) => {
    expect(wallPattern(pattern)).toBeUndefined();
  });
});

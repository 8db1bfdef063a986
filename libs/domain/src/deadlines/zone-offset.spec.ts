import { tzOffset } from '@date-fns/tz';
import fc from 'fast-check';
import { isTimeZone, zoneOffset } from './zone-offset.js';

const zones = ['Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia'] as const;

describe('the offset of a zone', () => {
  test('is what the time zone data say, at every moment', () => {
    const moments = fc.integer({ min: Date.parse('2004-01-01T00:00Z'), max: Date.parse('2036-12-31T00:00Z') });
    fc.assert(
      fc.property(fc.constantFrom(...zones), moments, (zone, ms) => {
        expect(zoneOffset(zone, ms)).toBe(tzOffset(zone, new Date(ms)) * 60_000);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['2026-03-08T06:59:59.999Z', -300],
    ['2026-03-08T07:00:00.000Z', -240],
    ['2026-11-01T05:59:59.999Z', -240],
    ['2026-11-01T06:00:00.000Z', -300],
  ])('at %s is %d minutes in New York', (at, minutes) => {
    expect(zoneOffset('America/New_York', Date.parse(at))).toBe(minutes * 60_000);
  });

  test('of no zone is an error', () => {
    expect([isTimeZone('Asia/Shanghai'), isTimeZone('Asia/Nowhere')]).toEqual([true, false]);
    expect(() => zoneOffset('Asia/Nowhere', 0)).toThrow(new RangeError('unknown time zone Asia/Nowhere'));
  });
});

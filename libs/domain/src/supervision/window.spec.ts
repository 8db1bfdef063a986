import { instant } from '@app/kernel';
import fc from 'fast-check';
import { WINDOWS } from '../ladder/ladder.js';
import { sameWindowAs, windowOf } from './window.js';

const moment = fc.date({ min: new Date('2025-11-01'), max: new Date('2027-02-01'), noInvalidDate: true }).map(instant);
const zone = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'UTC');

describe('two moments', () => {
  test('lie in the same window when it has the same name', () => {
    fc.assert(
      fc.property(moment, moment, fc.constantFrom(...WINDOWS), zone, (one, other, within, timeZone) => {
        const same = windowOf(one, within, timeZone) === windowOf(other, within, timeZone);
        expect(sameWindowAs(one, within, timeZone)(other)).toBe(same);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    { at: '2026-03-31T15:59:59.999Z', same: true },
    { at: '2026-03-31T16:00:00.000Z', same: false },
    { at: '2025-12-31T15:59:59.999Z', same: false },
    { at: '2025-12-31T16:00:00.000Z', same: true },
  ])('the first quarter of 2026 ends at midnight of the county: $at', ({ at, same }) => {
    expect(sameWindowAs(instant('2026-02-14T00:00:00Z'), 'quarter', 'Asia/Shanghai')(instant(at))).toBe(same);
  });
});

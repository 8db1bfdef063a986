import { slip, unit } from '@app/testing';
import { notTheUnitsSlip } from './slip-of-unit.js';

const found = { township: unit.town, unit: unit.market };
const leaving = (whose: typeof unit.market) => ({ unit: whose, slip: slip(2) });

describe('the slip that is left out of marks', () => {
  test('counts for the department that had it and for the township that called', () => {
    for (const whose of [unit.market, unit.town]) expect(notTheUnitsSlip(leaving(whose), found)).toBeUndefined();
  });

  test('is no other unit’s', () => {
    const rejected = { rejected: 'assessment.not-the-units-slip', details: { unit: unit.environment } };
    expect(notTheUnitsSlip(leaving(unit.environment), found)).toEqual(rejected);
  });

  test('exists', () => {
    expect(notTheUnitsSlip(leaving(unit.market), undefined)).toMatchObject({ rejected: 'call.unknown' });
    expect(notTheUnitsSlip(leaving(unit.town), { township: unit.town })).toMatchObject({ rejected: 'slip.unknown' });
  });
});

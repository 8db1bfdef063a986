import { weeksOf } from '../src/words/weeks-of.js';

describe('the weeks of a limit', () => {
  test('run from Monday to Sunday', () => {
    expect(weeksOf('2026-03-04', '2026-03-06')).toEqual(
      ['02', '03', '04', '05', '06', '07', '08'].map((day) => `2026-03-${day}`),
    );
  });

  test('go over months and years', () => {
    const days = weeksOf('2026-12-31', '2027-01-04');
    expect([days[0], days.at(-1), days.length]).toEqual(['2026-12-28', '2027-01-10', 14]);
  });
});

import { amountsIn } from '../src/words/lasting.js';

describe('hours', () => {
  test.each([
    ['118.75', { day: 4, hour: 22, minute: 45 }],
    ['2.02', { hour: 2, minute: 1 }],
    ['23.999', { day: 1 }],
    ['0.001', { minute: 0 }],
  ])('%s are days, hours and minutes', (hours, amounts) => {
    expect(Object.fromEntries(amountsIn(hours))).toEqual(amounts);
  });
});

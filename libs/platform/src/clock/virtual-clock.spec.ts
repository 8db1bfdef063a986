import { instant } from '@app/kernel';
import { virtualClock } from './virtual-clock.js';

const nine = instant('2026-03-02T01:00:00Z');
const ten = instant('2026-03-02T02:00:00Z');
const noon = instant('2026-03-02T04:00:00Z');

describe('the virtual clock', () => {
  test('stands still until it is advanced', () => {
    const clock = virtualClock(nine);
    expect(clock.now()).toBe(nine);
    clock.advanceTo(noon);
    expect(clock.now()).toBe(noon);
  });

  test('does not go back', () => {
    expect(() => virtualClock(noon).advanceTo(nine)).toThrow(RangeError);
  });

  test('wakes its sleepers in the order of their moments', async () => {
    const clock = virtualClock(nine);
    const woken: string[] = [];
    const sleeps = [
      clock.sleepUntil(noon).then(() => woken.push('noon')),
      clock.sleepUntil(ten).then(() => woken.push('ten')),
    ];
    clock.advanceTo(noon);
    await Promise.all(sleeps);
    expect(woken).toEqual(['ten', 'noon']);
  });

  test('lets sleep on whoever waits for a later moment', async () => {
    const clock = virtualClock(nine);
    const woken: string[] = [];
    const early = clock.sleepUntil(ten).then(() => woken.push('ten'));
    const late = clock.sleepUntil(noon).then(() => woken.push('noon'));
    clock.advanceTo(ten);
    await early;
    expect(woken).toEqual(['ten']);
    clock.advanceTo(noon);
    await late;
  });

  test('a moment that has passed is not slept for', async () => {
    await expect(virtualClock(ten).sleepUntil(nine)).resolves.toBeUndefined();
  });

  test('an aborted sleeper wakes and is waited for no longer', async () => {
    const clock = virtualClock(nine);
    const stop = new AbortController();
    const asleep = clock.sleepUntil(noon, stop.signal);
    expect(clock.nextWaking()).toBe(noon);
    stop.abort();
    await asleep;
    expect(clock.nextWaking()).toBeUndefined();
  });

  test('tells for which moment its first sleeper waits', () => {
    const clock = virtualClock(nine);
    void clock.sleepUntil(noon);
    void clock.sleepUntil(ten);
    expect(clock.nextWaking()).toBe(ten);
  });
});

import { instant, plusMs } from '@app/kernel';
import { systemClock } from './system-clock.js';

const HOUR = 3_600_000;
const NINE = Date.parse('2026-03-02T01:00:00.000Z');

const clockOf = (...readings: readonly number[]) => {
  const jumps: number[] = [];
  let next = 0;
  const wall = () => readings[Math.min(next++, readings.length - 1)] as number;
  return { jumps, clock: systemClock({ wall, onJumpBack: (ms) => jumps.push(ms) }) };
};

describe('the system clock', () => {
  test('follows the wall clock', () => {
    const { clock } = clockOf(NINE, NINE, NINE + HOUR);
    expect([clock.now(), clock.now()]).toEqual([instant(NINE), instant(NINE + HOUR)]);
  });

  test('keeps its last moment while a wall clock that jumped back catches up', () => {
    const { clock, jumps } = clockOf(NINE, NINE, NINE - HOUR, NINE - HOUR + 1, NINE + 1);
    const moments = [clock.now(), clock.now(), clock.now(), clock.now()];
    expect(moments).toEqual([NINE, NINE, NINE, NINE + 1].map(instant));
    expect(jumps).toEqual([HOUR]);
  });

  test('each jump back is told once', () => {
    const { clock, jumps } = clockOf(NINE, NINE, NINE - 5, NINE - 4, NINE - 9);
    for (let reading = 0; reading < 4; reading++) clock.now();
    expect(jumps).toEqual([5, 5]);
  });
});

describe('sleeping on the system clock', () => {
  test('ends at or after the moment', async () => {
    const clock = systemClock();
    const at = plusMs(clock.now(), 20);
    await clock.sleepUntil(at);
    expect(clock.now() >= at).toBe(true);
  });

  test('ends at once when the moment has passed', async () => {
    const clock = systemClock();
    await expect(clock.sleepUntil(plusMs(clock.now(), -HOUR))).resolves.toBeUndefined();
  });

  test('ends when the signal aborts, before or during the sleep', async () => {
    const clock = systemClock();
    const later = plusMs(clock.now(), HOUR);
    await clock.sleepUntil(later, AbortSignal.abort());
    await clock.sleepUntil(later, AbortSignal.timeout(10));
    expect(clock.now() < later).toBe(true);
  });

  test('a wall clock set forward ends it early', async () => {
    const { clock } = clockOf(NINE, NINE, NINE + HOUR);
    await expect(clock.sleepUntil(instant(NINE + HOUR))).resolves.toBeUndefined();
  });
});

import { momentIn } from '../src/words/wall-clock.js';

describe('a local time', () => {
  test('is a moment by the zone that it is told in', () => {
    expect(momentIn('Asia/Shanghai', '2026-03-02T09:30')).toBe('2026-03-02T01:30:00.000Z');
    expect(momentIn('Asia/Urumqi', '2026-03-02T09:30')).toBe('2026-03-02T03:30:00.000Z');
  });

  test('is read rightly on the days when summer time begins and ends', () => {
    expect(momentIn('Europe/Berlin', '2026-03-29T04:00')).toBe('2026-03-29T02:00:00.000Z');
    expect(momentIn('Europe/Berlin', '2026-10-25T12:00')).toBe('2026-10-25T11:00:00.000Z');
  });
});

import { instant, isRejection, type LocalDate, plusMs } from '@app/kernel';
import { calendar2025And2026 } from '../../../../test/figures/calendar-2025-2026.js';
import type { Deadline } from './deadline.js';
import { deadlineOf, lengthened } from './deadline-of.js';
import { movedAhead, redated } from './redated.js';
import { defaultRules } from './rules.js';

const before = defaultRules(calendar2025And2026);
const after = defaultRules({
  ...calendar2025And2026,
  version: 2,
  knownUntil: '2027-12-31' as LocalDate,
  rest: [...calendar2025And2026.rest, '2027-01-01' as LocalDate],
  makeUp: [...calendar2025And2026.makeUp, '2027-01-02' as LocalDate],
});

const close = (from: string): Deadline => {
  const deadline = deadlineOf({ length: 2, unit: 'working-day' }, instant(from), { ...before, policy: 7 });
  if (isRejection(deadline)) throw new Error(deadline.rejected);
  return deadline;
};

describe('a published notice', () => {
  test('dates a provisional deadline anew, under the same policy', () => {
    const provisional = close('2026-12-31T02:00Z');
    expect(provisional.counted).toEqual(['2027-01-04', '2027-01-05']);
    expect(redated(provisional, after)).toMatchObject({
      counted: ['2027-01-02', '2027-01-04'],
      lastDay: '2027-01-04',
      dueAt: instant('2027-01-05T00:00+08:00'),
      provisional: false,
      calendar: 2,
      policy: 7,
    });
  });

  test('makes a deadline certain that stays where it was', () => {
    const provisional = close('2027-01-11T02:00Z');
    expect(redated(provisional, after)).toEqual({ ...provisional, provisional: false, calendar: 2 });
  });

  test('keeps the extensions', () => {
    const longer = lengthened(close('2026-12-31T02:00Z'), { length: 1, unit: 'working-day' }, before);
    if (isRejection(longer)) throw new Error(longer.rejected);
    expect(redated(longer, after)).toMatchObject({ lastDay: '2027-01-05', lengthenedBy: longer.lengthenedBy });
  });

  test('leaves a promised day alone, which no limit led to', () => {
    const promised = { ...close('2026-12-31T02:00Z'), limit: { length: 0, unit: 'day' } } as const;
    expect(redated(promised, after)).toBeUndefined();
  });

  test('leaves alone what it does not touch, and what it cannot count', () => {
    expect(redated(close('2026-03-03T02:00Z'), after)).toBeUndefined();
    const short = { ...calendar2025And2026, horizon: '2027-01-03' as LocalDate };
    expect(redated(close('2026-12-31T02:00Z'), { ...after, calendar: short })).toBeUndefined();
  });
});

describe('a limit that runs', () => {
  const running = close('2026-12-31T02:00Z');
  const moved = redated(running, after) as Deadline;

  test('is moved by a new calendar as long as neither it nor what it becomes has passed', () => {
    expect(movedAhead(running, running.from, after)).toEqual(moved);
    expect(movedAhead(running, moved.dueAt, after)).toEqual(moved);
    expect(movedAhead(running, plusMs(moved.dueAt, 1), after)).toBeUndefined();
  });

  test('that has run out stays where it was, though it would end later', () => {
    expect(movedAhead(moved, moved.dueAt, before)).toEqual(expect.objectContaining({ dueAt: running.dueAt }));
    expect(movedAhead(moved, plusMs(moved.dueAt, 1), before)).toBeUndefined();
  });

  test('there is none to move where there is no limit', () => {
    expect(movedAhead(undefined, running.from, after)).toBeUndefined();
  });
});

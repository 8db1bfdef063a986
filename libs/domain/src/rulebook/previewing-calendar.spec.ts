import { instant, isRejection, type LocalDate } from '@app/kernel';
import { calendar2025And2026 } from '../../../../test/figures/calendar-2025-2026.js';
import type { Deadline } from '../deadlines/deadline.js';
import { deadlineOf } from '../deadlines/deadline-of.js';
import { defaultRules } from '../deadlines/rules.js';
import { previewCalendar } from './previewing-calendar.js';

const before = defaultRules(calendar2025And2026);
const draft = defaultRules({
  ...calendar2025And2026,
  version: 2,
  knownUntil: '2027-12-31' as LocalDate,
  rest: [...calendar2025And2026.rest, ...(['2027-01-01', '2027-01-04'] as LocalDate[])],
});

const open = (slip: string, from: string): { call: string; slip: string; limit: 'close'; deadline: Deadline } => {
  const deadline = deadlineOf({ length: 2, unit: 'working-day' }, instant(from), before);
  if (isRejection(deadline)) throw new Error(deadline.rejected);
  return { call: 'a', slip, limit: 'close', deadline };
};

describe('the preview of a calendar', () => {
  test('shows which open deadlines move, from when to when, and whose they are', () => {
    const [moves, known, certain] = [
      open('1', '2026-12-31T02:00Z'),
      open('2', '2026-03-03T02:00Z'),
      open('3', '2027-01-11T02:00Z'),
    ];
    const preview = previewCalendar([moves, known, certain], draft);
    expect(preview).toHaveLength(1);
    expect(preview[0]).toMatchObject({
      ...moves,
      deadline: { dueAt: instant('2027-01-06T00:00+08:00') },
      moved: { dueAt: instant('2027-01-07T00:00+08:00'), calendar: 2 },
    });
  });
});

import { instant, isRejection } from '@app/kernel';
import { calendar2025And2026 } from '../../../../test/figures/calendar-2025-2026.js';
import type { Deadline } from './deadline.js';
import { deadlineOf, lengthened } from './deadline-of.js';
import { explain } from './explain.js';
import type { LimitUnit } from './limit.js';
import { defaultRules } from './rules.js';

const rules = defaultRules(calendar2025And2026);
const limit = (length: number, unit: LimitUnit, from: string): Deadline => {
  const deadline = deadlineOf({ length, unit }, instant(from), rules);
  if (isRejection(deadline)) throw new Error(deadline.rejected);
  return deadline;
};
const both = (deadline: Deadline) => [
  explain(deadline, rules.settings, 'en'),
  explain(deadline, rules.settings, 'zh-CN'),
];

describe('the explanation of a deadline', () => {
  test('lists the days that it counted and names the make-up workdays', () => {
    expect(both(limit(2, 'working-day', '2026-02-13T02:05Z'))).toEqual([
      'from Fri 2026-02-13 10:05, limit 2 working days; counted Sat 02-14 (make-up workday), Tue 02-24; due by Tue 2026-02-24 24:00',
      '自2026-02-13（周五）10:05起，期限2个工作日；计入02-14（周六，调休上班）、02-24（周二）；至2026-02-24（周二）24:00届满',
    ]);
  });

  test('says when the rest days are not announced yet', () => {
    const [english, chinese] = both(limit(1, 'working-day', '2026-12-31T02:00Z'));
    expect(english).toMatch(/due by Mon 2027-01-04 24:00 \(provisional: the rest days are not announced yet\)$/);
    expect(chinese).toMatch(/（暂定：放假安排尚未公布）$/);
  });

  test('of minutes and hours lists no days', () => {
    expect(both(limit(30, 'minute', '2026-03-03T02:00Z'))).toEqual([
      'from Tue 2026-03-03 10:00, limit 30 minutes; due by Tue 2026-03-03 10:30',
      '自2026-03-03（周二）10:00起，期限30分钟；至2026-03-03（周二）10:30届满',
    ]);
  });

  test('of many days tells the first, the last and how many', () => {
    expect(both(limit(180, 'day', '2026-03-03T02:00Z'))).toEqual([
      'from Tue 2026-03-03 10:00, limit 180 days; counted 180 days, Wed 2026-03-04 to Sun 2026-08-30; due by Mon 2026-08-31 24:00',
      '自2026-03-03（周二）10:00起，期限180日；计入2026-03-04（周三）至2026-08-30（周日）共180日；至2026-08-31（周一）24:00届满',
    ]);
  });

  test('calls no counted calendar day a make-up workday', () => {
    expect(explain(limit(2, 'day', '2026-03-06T02:00Z'), rules.settings, 'en')).toContain(
      'counted Sat 03-07, Sun 03-08;',
    );
  });

  test('tells the extensions', () => {
    const longer = lengthened(limit(1, 'working-day', '2026-03-03T02:00Z'), { length: 1, unit: 'working-day' }, rules);
    if (isRejection(longer)) throw new Error(longer.rejected);
    const [english, chinese] = both(longer);
    expect(english).toContain('limit 1 working day, lengthened by 1 working day; counted Wed 03-04, Thu 03-05;');
    expect(chinese).toContain('期限1个工作日，延长1个工作日；');
  });

  test('of a promised day tells no limit', () => {
    const promised = {
      ...limit(1, 'working-day', '2026-03-03T02:00Z'),
      limit: { length: 0, unit: 'day' },
      counted: [],
    } as const;
    expect(both(promised)).toEqual([
      'from Tue 2026-03-03 10:00; due by Wed 2026-03-04 24:00',
      '自2026-03-03（周二）10:00起；至2026-03-04（周三）24:00届满',
    ]);
  });

  test('tells the time of the tenant', () => {
    const settings = { ...rules.settings, timeZone: 'America/New_York' };
    expect(explain(limit(2, 'hour', '2026-03-03T02:00Z'), settings, 'en')).toBe(
      'from Mon 2026-03-02 21:00, limit 2 hours; due by Mon 2026-03-02 23:00',
    );
  });
});

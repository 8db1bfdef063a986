import { deadlineOf, defaultRules } from '@app/domain';
import { instant } from '@app/kernel';
import { stateCouncilCalendar } from '../founding/state-council-calendar.js';
import { warningsOf } from './deadline-days.js';

const rules = defaultRules(stateCouncilCalendar());
const at = instant('2026-03-02T09:00:00+08:00');
const warnings = (length: number, unit: 'minute' | 'hour' | 'working-hour' | 'working-day' | 'day') => {
  const deadline = deadlineOf({ length, unit }, at, rules);
  if ('rejected' in deadline) throw new Error(deadline.rejected);
  return warningsOf(deadline, rules);
};

describe('when a limit turns yellow and red', () => {
  test('is told as days where it counts days', () => {
    expect(warnings(2, 'working-day')).toEqual({ yellowDay: '2026-03-03', redDay: '2026-03-05' });
    expect(Object.keys(warnings(60, 'day'))).toEqual(['yellowDay', 'redDay']);
  });

  test('is told as moments where it counts hours or minutes', () => {
    expect(warnings(30, 'minute')).toEqual({
      nearAt: '2026-03-02T09:20:00+08:00',
      redAt: '2026-03-02T09:30:00+08:00',
    });
    expect(warnings(2, 'hour')).toEqual({
      nearAt: '2026-03-02T10:20:00+08:00',
      redAt: '2026-03-02T11:00:00+08:00',
    });
    expect(Object.keys(warnings(2, 'working-hour'))).toEqual(['nearAt', 'redAt']);
  });
});

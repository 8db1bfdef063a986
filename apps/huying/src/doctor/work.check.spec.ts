import { instant } from '@app/kernel';
import { checkCommands } from './commands.check.js';
import { checkDuty } from './duty.check.js';
import { checkTimers, type TimersExamined } from './timers.check.js';

describe('timers', () => {
  const nextDueAt = instant('2026-03-03T01:00:00Z');
  const look = (found: Partial<TimersExamined>) =>
    checkTimers({ calls: 9, overdueTimers: 0, missingTimers: 0, nextDueAt, onDuty: 1, ...found });

  test('are well when each call has one and none was left lying', () => {
    expect(look({})).toMatchObject({ is: 'ok', figures: { calls: 9, overdue: 0, missing: 0, nextDueAt } });
  });

  test('that are overdue wait for the start of the county when nobody is on duty', () => {
    expect(look({ overdueTimers: 4, onDuty: 0 })).toMatchObject({ is: 'warning', figures: { overdue: 4 } });
  });

  test('that are overdue under a timekeeper’s eyes have failed', () => {
    expect(look({ overdueTimers: 4 }).is).toBe('failed');
  });

  test('that are missing are set by the sweep', () => {
    const { is, todo } = look({ missingTimers: 2 });
    expect([is, todo?.en]).toEqual(['warning', expect.stringContaining('sweep')]);
  });
});

describe('commands on their way', () => {
  const none = { parkedEvents: 0, parkedCommands: 0, waitingCommands: 0, refusedCommands: 0, timers: 0 };
  const look = (found: Partial<typeof none>, onDuty = 1) =>
    checkCommands({ ...none, nextDueAt: undefined, ...found }, onDuty);

  test('are well while they are carried out, whatever was refused', () => {
    expect(look({ waitingCommands: 3, refusedCommands: 5 })).toMatchObject({
      is: 'ok',
      figures: { waiting: 3, parked: 0, refused: 5 },
    });
  });

  test('wait for somebody when nobody is on duty', () => {
    expect(look({ waitingCommands: 3 }, 0).is).toBe('warning');
  });

  test('that are parked need a person', () => {
    const { is, todo } = look({ parkedCommands: 1 });
    expect([is, todo?.en]).toEqual(['failed', expect.stringContaining('huying parked')]);
  });
});

test('limits that nobody watches are a warning', () => {
  expect([checkDuty(0), checkDuty(2)]).toMatchObject([
    { is: 'warning', figures: { timekeepers: 0 } },
    { is: 'ok', figures: { timekeepers: 2 } },
  ]);
});

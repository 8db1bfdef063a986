import { evolveCall, nextAlarm, UNRAISED } from '@app/domain';
import { CALL_ID, dispatched, everyLog, isRaised, on, raised, statesOf } from '@app/testing';
import { type CallOnWatch, missingTimers, WAKING } from './calls-on-watch.js';

test('a call to which something may happen by itself is watched, whatever its life', () => {
  everyLog((log) => {
    const waking = statesOf(log)
      .filter(isRaised)
      .filter((call) => nextAlarm(call) !== undefined);
    expect(waking.filter(({ standing }) => !WAKING.includes(standing.is))).toEqual([]);
  });
});

describe('a timer', () => {
  const call = [raised(), dispatched()].reduce(evolveCall, UNRAISED);
  const watched: CallOnWatch = { key: CALL_ID, state: { call }, timers: [], sending: false };
  const dueAt = on('03-03 00:00');

  test('is missing that an open call should have', () => {
    const command = { of: 'call', call: CALL_ID, command: { act: 'letTimePass' } };
    expect(missingTimers(watched)).toEqual([{ name: 'next', dueAt, command }]);
  });

  test('is not missing while it is set, or while what it sent is on its way', () => {
    expect(missingTimers({ ...watched, timers: [{ name: 'next', dueAt }] })).toEqual([]);
    expect(missingTimers({ ...watched, sending: true })).toEqual([]);
  });

  test('of another name is not taken for it', () => {
    expect(missingTimers({ ...watched, timers: [{ name: 'another', dueAt }] })).toHaveLength(1);
  });
});

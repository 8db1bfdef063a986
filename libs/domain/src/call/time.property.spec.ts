import { isRejection } from '@app/kernel';
import { everyLife, everyLog, isRaised, statesOf } from '@app/testing';
import { decideCall } from './call.decide.js';
import type { Call } from './call.state.js';
import { nextAlarm } from './time.js';

const missedIn = (call: Call): readonly string[] =>
  isRaised(call)
    ? call.slips.flatMap(({ id, missed }) => Object.keys(missed).map((limit) => `slip ${id}: ${limit}`))
    : [];

describe('whatever the clock does', () => {
  test('time never runs backwards in the log', () => {
    everyLog((log) => {
      const times = log.map(({ data }) => data.at);
      expect(times).toEqual(times.toSorted());
    });
  });

  test('nothing is told of a time that has not come, unless the clock was set back', () => {
    everyLife((steps) => {
      for (const { decision, occasion, before } of steps) {
        const now = isRaised(before) && before.lastAt > occasion.at ? before.lastAt : occasion.at;
        if (!isRejection(decision)) expect(decision.filter(({ data }) => data.at > now)).toEqual([]);
      }
    });
  });

  test('a missed limit is never missed no more', () => {
    everyLog((log) => {
      const missed = statesOf(log).map(missedIn);
      for (const [index, now] of missed.slice(1).entries())
        expect(now).toEqual(expect.arrayContaining(missed[index] as string[]));
    });
  });

  test('a limit is told as missed once', () => {
    everyLog((log) => {
      const told = log.filter(({ type }) => type.endsWith('DeadlineMissed')).map((fact) => JSON.stringify(fact));
      expect(told).toEqual([...new Set(told)]);
    });
  });

  test('when time has passed nothing is due any more, and passing it again changes nothing', () => {
    everyLife((steps) => {
      for (const { command, after, occasion, decision } of steps) {
        if (command.act !== 'letTimePass' || isRejection(decision)) continue;
        expect((nextAlarm(after) ?? 'never') > occasion.at).toBe(true);
        expect(decideCall(command, occasion)(after)).toEqual([]);
      }
    });
  });
});

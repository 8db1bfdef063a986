import { type CallId, instant, plusMs, type SlipId, type UnitCode } from '@app/kernel';
import { unit } from '@app/testing';
import type { SlipLife } from '../measures/life.js';
import type { Mark, MarkWords } from '../measures/mark.js';
import { retaliationWatch } from './retaliation.js';

const DAY = 86_400_000;
const START = instant('2026-01-05T02:00:00.000Z');
const dayAt = (day: number) => plusMs(START, day * DAY);
const good = { what: 'quality marked', accurate: true, complete: true, inScope: true } as const;
const poor = { what: 'quality marked', accurate: true, complete: false, inScope: false } as const;
const bad: MarkWords = { what: 'rated', rating: 'dissatisfied' };
const fine: MarkWords = { what: 'rated', rating: 'satisfied' };
const dispatched: MarkWords = { what: 'dispatched' };

const numbers = Array.from({ length: 200 }, (_, nth) => `c${nth}` as CallId);
const slip = (township: UnitCode, ...told: readonly (readonly [day: number, words: MarkWords])[]): SlipLife => ({
  call: numbers.shift() as CallId,
  slip: '1' as SlipId,
  unit: unit.market,
  township,
  matter: '油烟',
  part: 'lead',
  urgency: 'ordinary',
  marks: told.map(([day, words], nth): Mark => ({ ...words, at: dayAt(day), position: `${nth}` })),
});
const marked = (township: UnitCode, quality: MarkWords, ...days: readonly number[]) =>
  days.map((day) => slip(township, [day, quality]));
const alertsOf = (...lives: readonly SlipLife[]) => {
  const watch = retaliationWatch({ at: dayAt(365) });
  for (const life of lives) watch.add(life);
  return watch.alerts();
};

const before = marked(unit.town, good, 1, 2, 3);
const after = marked(unit.town, poor, 31, 32, 33);
const badlyRated = slip(unit.town, [30, bad]);

describe('the alert for retaliation', () => {
  test('fires when a department’s marks for a township fall after that township rated it badly, with the slips', () => {
    expect(alertsOf(...before, badlyRated, ...after)).toEqual([
      {
        rule: 'MarksFellAfterBadRating',
        version: 1,
        department: unit.market,
        township: unit.town,
        trigger: { call: badlyRated.call, slip: '1', at: dayAt(30) },
        before: { percent: 100, slips: before.map(({ call }, nth) => ({ call, slip: '1', at: dayAt(nth + 1) })) },
        after: { percent: 33, slips: after.map(({ call }, nth) => ({ call, slip: '1', at: dayAt(nth + 31) })) },
      },
    ]);
  });

  test('fires when they fall after that township called it', () => {
    const called = slip(unit.town, [30, dispatched]);
    const [alert] = alertsOf(...before, called, ...after);
    expect(alert).toMatchObject({ rule: 'MarksFellAfterCalling', trigger: { call: called.call } });
  });

  test.each<[string, readonly SlipLife[]]>([
    ['the marks stay as they were', [...before, badlyRated, ...marked(unit.town, good, 31, 32, 33)]],
    ['they rise', [...marked(unit.town, poor, 1, 2, 3), badlyRated, ...marked(unit.town, good, 31, 32, 33)]],
    ['they were poor before the bad rating already', [...marked(unit.town, poor, 1, 2, 3), badlyRated, ...after]],
    ['too few were given before', [...before.slice(1), badlyRated, ...after]],
    ['too few were given after', [...before, badlyRated, ...after.slice(1)]],
    ['it was long ago', [...before, slip(unit.town, [120, bad]), ...marked(unit.town, poor, 121, 122, 123)]],
    ['nobody called or rated badly', [...before, slip(unit.town, [30, fine]), ...after]],
    ['another township did', [...before, slip(unit.subdistrict, [30, bad]), ...after]],
    [
      'the department became stricter with everybody',
      [
        ...before,
        badlyRated,
        ...after,
        ...marked(unit.subdistrict, good, 4, 5, 6),
        ...marked(unit.subdistrict, poor, 34, 35, 36),
      ],
    ],
  ])('does not fire when %s', (_when, lives) => {
    expect(alertsOf(...lives)).toEqual([]);
  });

  test('fires although others’ marks stayed, and once for a pair however often it was provoked', () => {
    const others = [...marked(unit.subdistrict, good, 4, 5, 6), ...marked(unit.subdistrict, good, 34, 35, 36)];
    const again = slip(unit.town, [29, bad], [29, dispatched]);
    expect(alertsOf(...before, again, badlyRated, ...after, ...others)).toHaveLength(1);
  });
});

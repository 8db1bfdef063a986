import {
  confirmationMoved,
  DISPATCHED_AT,
  day,
  deadline,
  dispatched,
  fedBack,
  given,
  moved,
  NOW,
  officer,
  on,
  raised,
  responded,
  responseMissed,
  rulesWith,
  signedFor,
  slip,
  suspended,
  unit,
  withdrawn,
} from '@app/testing';
import { SYSTEM } from '../authority/officer.js';
import type { OwnDay } from '../deadlines/calendar-version.js';
import { redated } from '../deadlines/redated.js';
import type { Rules } from '../deadlines/rules.js';
import type { CallCommand } from './call.decide.js';
import type { CallFact } from './call.events.js';
import { evolveCall, UNRAISED } from './call.evolve.js';
import type { DatedLimit } from './redating.js';
import { nextAlarm } from './time.js';

const redate: CallCommand = { act: 'redateCall' };
const own = (kind: OwnDay['kind'], ...days: readonly string[]): Rules => {
  const rules = rulesWith();
  const more = days.map((text) => ({ day: day(text), kind, name: '台风' }));
  return { ...rules, calendar: { ...rules.calendar, version: 2, own: more } };
};
const typhoon = own('rest', '03-04');
const DAYS = { respond: 2, close: 5, return: 1 } as const;
const movedBy = (rules: Rules, limit: DatedLimit, of = 1) => {
  const again = redated(deadline(DAYS[limit], 'working-day', DISPATCHED_AT), rules);
  if (again === undefined) throw new Error(`${limit} does not move`);
  return moved({ slip: slip(of), by: SYSTEM.id, limit, reason: 'calendar', deadline: again });
};
const call = [raised(), dispatched()];
const helper = dispatched({ slip: slip(2), to: unit.environment, part: 'cooperating' });

describe('a new calendar', () => {
  test('moves the limits that count a day which is no longer worked', () => {
    given(...call)
      .when(redate, { rules: typhoon })
      .then(movedBy(typhoon, 'respond'), movedBy(typhoon, 'close'));
    expect(movedBy(typhoon, 'respond').data.deadline).toMatchObject({ lastDay: day('03-05'), calendar: 2 });
  });

  test('moves the limits of every open slip', () => {
    given(...call, signedFor(), responded(), helper)
      .when(redate, { rules: typhoon })
      .then(movedBy(typhoon, 'close'), movedBy(typhoon, 'respond', 2), movedBy(typhoon, 'close', 2));
  });

  test('moves them once', () => {
    given(...call, movedBy(typhoon, 'respond'), movedBy(typhoon, 'close'))
      .when(redate, { rules: typhoon })
      .thenNothing();
  });

  test('that changes no counted day moves nothing', () => {
    given(...call)
      .when(redate, { rules: own('rest', '03-16') })
      .thenNothing();
  });

  test('leaves alone what was missed or is over', () => {
    given(...call, withdrawn())
      .when(redate, { rules: typhoon })
      .thenNothing();
    const now = on('03-05 09:00');
    given(...call, signedFor(), responseMissed())
      .when(redate, { rules: typhoon, at: now })
      .then({ ...movedBy(typhoon, 'close'), data: { ...movedBy(typhoon, 'close').data, at: now } });
  });

  test('leaves a promise alone', () => {
    const promised = {
      ...deadline(5, 'working-day', DISPATCHED_AT),
      limit: { length: 0, unit: 'day' },
      counted: [],
    } as const;
    given(...call, signedFor(), responded(), suspended(), moved({ reason: 'suspension', deadline: promised }))
      .when(redate, { rules: typhoon })
      .thenNothing();
  });

  test('counts an extended limit with its extension', () => {
    const longer = deadline(5, 'working-day', DISPATCHED_AT);
    const extended = {
      ...deadline(8, 'working-day', DISPATCHED_AT),
      limit: longer.limit,
      lengthenedBy: [{ length: 3, unit: 'working-day' }],
    } as const;
    given(...call, signedFor(), responded(), moved({ deadline: extended }))
      .when(redate, { rules: typhoon })
      .then(
        moved({
          by: SYSTEM.id,
          reason: 'calendar',
          deadline: expect.objectContaining({ lastDay: day('03-13'), lengthenedBy: extended.lengthenedBy }),
        }),
      );
  });

  test('never moves a limit into the past', () => {
    const weekend = own('work', '03-07', '03-08');
    const now = on('03-05 09:00');
    given(...call, signedFor(), responded())
      .when(redate, { rules: weekend, at: now })
      .then({ ...movedBy(weekend, 'close'), data: { ...movedBy(weekend, 'close').data, at: now } });
    expect(movedBy(weekend, 'close').data.deadline.dueAt).toBe(on('03-07 24:00'));
    given(...call, signedFor(), responded())
      .when(redate, { rules: weekend, at: on('03-07 24:00') })
      .then(expect.objectContaining({ type: 'DeadlineNear' }), expect.objectContaining({ type: 'DeadlineMoved' }));
    given(...call, signedFor(), responded())
      .when(redate, { rules: weekend, at: on('03-08 00:00:00.001') })
      .thenNothing();
  });

  test('is laid upon a call by the system only', () => {
    given(...call)
      .when(redate, { by: officer.listKeeper, rules: typhoon })
      .thenRejected('officer.lacks-role', { needs: 'system' });
    given().when(redate, { rules: typhoon }).thenRejected('call.unknown');
  });
});

describe('the limit for confirming', () => {
  const filed = [...call, fedBack({ at: NOW, confirmBy: deadline(3, 'working-day', NOW) })];
  const counted = redated(deadline(3, 'working-day', NOW), typhoon);

  test('is counted anew on a new calendar, and the closing is deemed confirmed after it alone', () => {
    if (counted === undefined) throw new Error('the typhoon moves nothing');
    const after = [...filed, confirmationMoved({ confirmBy: counted })];
    given(...filed)
      .when(redate, { rules: typhoon })
      .then(...after.slice(-1));
    expect(counted).toMatchObject({ lastDay: day('03-06'), counted: [day('03-03'), day('03-05'), day('03-06')] });
    given(...after)
      .when(redate, { rules: typhoon })
      .thenNothing();
    const wakes = (facts: readonly CallFact[]) => nextAlarm(facts.reduce(evolveCall, UNRAISED));
    expect([wakes(filed), wakes(after)]).toEqual([on('03-06 00:00:00.001'), on('03-07 00:00:00.001')]);
  });

  test('stays as it is once it has run out', () => {
    given(...filed)
      .when(redate, { rules: typhoon, at: on('03-06 09:00') })
      .thenNothing();
  });
});

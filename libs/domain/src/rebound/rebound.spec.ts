import {
  CALL_ID,
  day,
  deadline,
  givenRebound as given,
  NOW,
  officer,
  on,
  REBOUND,
  reboundAnswered,
  reboundDismissed,
  reboundMissed,
  reboundMoved,
  reboundNear,
  reboundReported,
  reboundUpheld,
  reboundWithdrawn,
  rulesWith,
  unit,
} from '@app/testing';
import { SYSTEM } from '../authority/officer.js';
import type { Rules } from '../deadlines/rules.js';
import type { ReboundCommand } from './rebound.decide.js';
import type { ReboundFact } from './rebound.events.js';
import { evolveRebound, UNREPORTED } from './rebound.evolve.js';
import { nextReboundAlarm } from './time.js';

const report = (otherwise: object = {}): ReboundCommand => ({
  act: 'reportRebound',
  words: { ...REBOUND, ...otherwise },
});
const answer: ReboundCommand = {
  act: 'answerRebound',
  words: { answer: '已停止转交，由本局自办', evidence: [] },
};
const uphold: ReboundCommand = { act: 'upholdRebound', words: { reason: '未经准入即行交办' } };
const dismiss: ReboundCommand = { act: 'dismissRebound', words: { reason: '属已准入事项' } };
const withdraw: ReboundCommand = { act: 'withdrawRebound', words: { reason: '部门已收回' } };
const letTimePass: ReboundCommand = { act: 'letTimePass' };
const thursday = on('03-05 09:00');

describe('a rebound report', () => {
  test('is a township’s, and gives the department two working days to answer', () => {
    given().when(report()).then(reboundReported());
    expect(reboundReported().data.answerBy.lastDay).toBe(day('03-04'));
  });

  test('counts by the limit for supervision orders that the county has set', () => {
    const rules = rulesWith({ orderAnswer: { length: 3, unit: 'working-day' } });
    given()
      .when(report(), { rules })
      .then(reboundReported({ answerBy: deadline(3, 'working-day', NOW) }));
  });

  test('twice is once', () => {
    given(reboundReported()).when(report()).thenNothing();
    given(reboundReported()).when(report(), { by: officer.otherCaller }).thenRejected('rebound.not-yours');
  });

  test('is made by the dispatcher for a township that dares not', () => {
    given()
      .when(report({ township: unit.town }), { by: officer.dispatcher })
      .then(reboundReported({ by: officer.dispatcher.id, proxy: true }));
    given()
      .when(report({ township: unit.town }), { by: officer.otherCaller })
      .thenRejected('rebound.not-yours');
    given()
      .when(report({ township: unit.village }), { by: officer.dispatcher })
      .thenRejected('rebound.not-a-township', { unit: unit.village });
  });

  test('is no department’s', () => {
    given().when(report(), { by: officer.clerk }).thenRejected('officer.lacks-role', { needs: 'caller, approver' });
  });

  test('names the department that handed the work over', () => {
    for (const department of [unit.marketOffice, unit.subdistrict])
      given().when(report({ department })).thenRejected('rebound.not-a-department', { unit: department });
  });

  test('names a day that has come, and its call when a call shows it', () => {
    given()
      .when(report({ since: day('03-03') }))
      .thenRejected('rebound.since-in-the-future');
    given()
      .when(report({ source: { kind: 'call' } }))
      .thenRejected('rebound.needs-its-call');
    given()
      .when(report({ source: { kind: 'call' }, call: CALL_ID }))
      .then(reboundReported({ source: { kind: 'call' }, call: CALL_ID }));
  });
});

describe('the department', () => {
  test('answers', () => {
    given(reboundReported()).when(answer).then(reboundAnswered());
  });

  test('answers late, and late stays late', () => {
    given(reboundReported())
      .when(answer, { at: thursday })
      .then(reboundNear(), reboundMissed(), reboundAnswered({ at: thursday }));
  });

  test('answers at the last moment, and is on time', () => {
    given(reboundReported(), reboundNear())
      .when(answer, { at: on('03-04 24:00') })
      .then(reboundAnswered({ at: on('03-04 24:00') }));
  });

  test('answers once, for itself', () => {
    given(reboundReported(), reboundAnswered()).when(answer).thenRejected('rebound.is-answered');
    given(reboundReported()).when(answer, { by: officer.clerk }).thenRejected('rebound.not-yours');
    given(reboundReported())
      .when(answer, { by: officer.caller })
      .thenRejected('officer.lacks-role', { needs: 'clerk, signer' });
  });
});

describe('the answer’s limit', () => {
  test('turns yellow, then red, each at its own moment, whenever it is noticed', () => {
    given(reboundReported())
      .when(letTimePass, { at: on('03-03 00:00') })
      .then(reboundNear());
    given(reboundReported())
      .when(letTimePass, { at: on('12-31 09:00') })
      .then(reboundNear(), reboundMissed());
  });

  test('does nothing twice, and nothing once the department has answered', () => {
    given(reboundReported(), reboundNear(), reboundMissed()).when(letTimePass, { at: thursday }).thenNothing();
    given(reboundReported(), reboundAnswered()).when(letTimePass, { at: thursday }).thenNothing();
    given(reboundReported(), reboundWithdrawn()).when(letTimePass, { at: thursday }).thenNothing();
  });

  test('is let fall by the clock alone', () => {
    given(reboundReported())
      .when(letTimePass, { by: officer.listKeeper, at: thursday })
      .thenRejected('officer.lacks-role', { needs: 'system' });
  });

  test('rings next at yellow, then at red, then never', () => {
    const alarm = (...facts: readonly ReboundFact[]) => nextReboundAlarm(facts.reduce(evolveRebound, UNREPORTED));
    expect(alarm()).toBeUndefined();
    expect(alarm(reboundReported())).toBe(on('03-03 00:00'));
    expect(alarm(reboundReported(), reboundNear())).toBe(on('03-05 00:00:00.001'));
    expect(alarm(reboundReported(), reboundNear(), reboundMissed())).toBeUndefined();
    expect(alarm(reboundReported(), reboundAnswered())).toBeUndefined();
  });
});

describe('a new calendar', () => {
  const rules = rulesWith();
  const own = [{ day: day('03-04'), kind: 'rest' as const, name: '台风' }];
  const typhoon: Rules = { ...rules, calendar: { ...rules.calendar, version: 2, own } };
  const redate: ReboundCommand = { act: 'redateRebound' };
  const moved = reboundMoved({
    answerBy: {
      ...deadline(2, 'working-day', NOW),
      calendar: 2,
      counted: [day('03-03'), day('03-05')],
      lastDay: day('03-05'),
      dueAt: on('03-05 24:00'),
    },
  });

  test('moves a limit that still runs, once', () => {
    given(reboundReported()).when(redate, { rules: typhoon }).then(moved);
    given(reboundReported(), moved).when(redate, { rules: typhoon }).thenNothing();
    given(reboundReported()).when(redate).thenNothing();
  });

  test('moves no limit that was met or missed', () => {
    given(reboundReported(), reboundAnswered()).when(redate, { rules: typhoon }).thenNothing();
    given(reboundReported(), reboundNear(), reboundMissed())
      .when(redate, { rules: typhoon, at: thursday })
      .thenNothing();
  });

  test('moves no limit into the past: that would judge silently what was on time', () => {
    const friday = on('03-06 10:00');
    const weekend = ['03-07', '03-08'].map((text) => ({ day: day(text), kind: 'work' as const, name: '抢险' }));
    const worked: Rules = { ...rules, calendar: { ...rules.calendar, version: 2, own: weekend } };
    const onFriday = reboundReported({ at: friday, answerBy: deadline(2, 'working-day', friday) });
    given(onFriday)
      .when(redate, { rules: worked, at: on('03-09 10:00') })
      .thenNothing();
    given(onFriday)
      .when(redate, { rules: worked, at: on('03-06 12:00') })
      .then(
        expect.objectContaining({
          data: expect.objectContaining({ answerBy: expect.objectContaining({ lastDay: day('03-08') }) }),
        }),
      );
  });

  test('is followed by the system alone', () => {
    given(reboundReported())
      .when(redate, { rules: typhoon, by: officer.listKeeper })
      .thenRejected('officer.lacks-role', { needs: SYSTEM.roles.join() });
  });
});

describe('the list keeper', () => {
  test('finds it founded or unfounded, with reason, after the department has answered', () => {
    given(reboundReported(), reboundAnswered()).when(uphold).then(reboundUpheld());
    given(reboundReported(), reboundAnswered()).when(dismiss).then(reboundDismissed());
  });

  test('finds nothing before the department was heard or has let its limit pass', () => {
    for (const finding of [uphold, dismiss])
      given(reboundReported()).when(finding).thenRejected('rebound.answer-still-due');
    given(reboundReported())
      .when(uphold, { at: thursday })
      .then(reboundNear(), reboundMissed(), reboundUpheld({ at: thursday }));
  });

  test('finds once: the same again is nothing, the contrary is refused', () => {
    given(reboundReported(), reboundAnswered(), reboundUpheld()).when(uphold).thenNothing();
    given(reboundReported(), reboundAnswered(), reboundDismissed()).when(dismiss).thenNothing();
    given(reboundReported(), reboundAnswered(), reboundUpheld()).when(dismiss).thenRejected('rebound.is-upheld');
    given(reboundReported(), reboundAnswered(), reboundDismissed()).when(uphold).thenRejected('rebound.is-dismissed');
  });

  test('is neither side', () => {
    for (const by of [officer.caller, officer.otherClerk, officer.supervisor])
      given(reboundReported(), reboundAnswered())
        .when(uphold, { by })
        .thenRejected('officer.lacks-role', { needs: 'list-keeper' });
  });
});

describe('withdrawing', () => {
  test('is the township’s or the dispatcher’s, before the finding, once', () => {
    given(reboundReported()).when(withdraw).then(reboundWithdrawn());
    given(reboundReported(), reboundAnswered())
      .when(withdraw, { by: officer.dispatcher })
      .then(reboundWithdrawn({ by: officer.dispatcher.id }));
    given(reboundReported(), reboundWithdrawn()).when(withdraw).thenNothing();
    given(reboundReported()).when(withdraw, { by: officer.otherCaller }).thenRejected('rebound.not-yours');
    given(reboundReported(), reboundAnswered(), reboundUpheld()).when(withdraw).thenRejected('rebound.is-upheld');
  });
});

test('nothing is done to a report that there is not', () => {
  given().when(answer).thenRejected('rebound.unknown');
});

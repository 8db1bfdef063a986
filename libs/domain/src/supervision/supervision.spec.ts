import type { CallId, Instant, OfficerId } from '@app/kernel';
import {
  ABOUT_SLIP,
  answerAccepted,
  answerMissed,
  answerNear,
  answerSentBack,
  deadline,
  falseClosureFound,
  givenSupervision,
  NOW,
  officer,
  on,
  orderIssued,
  redCard,
  rulesWith,
  stepAnswered,
  stepNo,
  stepRecalled,
  stepReceived,
  unit,
  yellowCard,
} from '@app/testing';
import type { Deadline } from '../deadlines/deadline.js';
import { redated } from '../deadlines/redated.js';
import type { Rules } from '../deadlines/rules.js';
import type { Ladder, Rung } from '../ladder/ladder.js';
import type { SupervisionCommand } from './supervision.decide.js';
import type { StepIssued, SupervisionFact } from './supervision.events.js';
import { evolveSupervision, UNSUPERVISED } from './supervision.evolve.js';
import { nextStepAlarm } from './time.js';

const given = givenSupervision();
const { call, slip } = ABOUT_SLIP;
const note = (is: 'limit-near' | 'limit-missed', since: Instant = NOW, of: CallId = call): SupervisionCommand => ({
  act: 'noteLimit',
  words: { unit: unit.market, call: of, slip, limit: 'close', is, since },
});
const issue = (kind: StepIssued['data']['kind'], otherwise: object = {}): SupervisionCommand => ({
  act: 'issueStep',
  words: { unit: unit.market, kind, reason: '屡次拖延', ...otherwise },
});
const letTimePass: SupervisionCommand = { act: 'letTimePass' };
const answer: SupervisionCommand = {
  act: 'answerStep',
  step: stepNo(2),
  words: { answer: '因检测设备故障延误，现已整改到位', evidence: [] },
};
const onStep = (act: 'receiveStep' | 'acceptAnswer', nth = 2): SupervisionCommand => ({
  act,
  step: stepNo(nth),
  words: {},
});
const withReason = (act: 'sendAnswerBack' | 'recallStep', reason: string, nth = 2): SupervisionCommand => ({
  act,
  step: stepNo(nth),
  words: { reason },
});
const otherCall = (nth: number) => `0190b1c2-0000-7000-8000-00000000010${nth}` as CallId;
const redOn = (nth: number, at: Instant, of: number): StepIssued =>
  redCard({
    step: stepNo(nth),
    at,
    because: { is: 'limit-missed', limit: 'close', since: at },
    about: { call: otherCall(of), slip },
  });
const ladderWith = (...rungs: readonly Rung[]): Rules => {
  const rules = rulesWith();
  return { ...rules, ladder: { version: 7, effectiveFrom: rules.ladder.effectiveFrom, rungs } satisfies Ladder };
};

describe('the default ladder', () => {
  test('shows the unit a yellow card when a limit of its slip is near, and nothing more', () => {
    given().when(note('limit-near')).then(yellowCard());
  });

  test('shows a red card when a limit was missed, and orders an answer within 2 working days', () => {
    given().when(note('limit-missed')).then(redCard(), orderIssued());
  });

  test('tells a card once, however often it is told', () => {
    given(redCard(), orderIssued()).when(note('limit-missed')).thenNothing();
  });

  test('shows no card before its limit, whatever the clock of the machine says', () => {
    const since = on('03-02 10:00:00.005');
    given()
      .when(note('limit-near', since))
      .then(yellowCard({ at: since, because: { is: 'limit-near', limit: 'close', since } }));
    const tomorrow = on('03-03 00:00:00.001');
    const card = {
      step: stepNo(3),
      at: tomorrow,
      because: { is: 'limit-near', limit: 'close', since: tomorrow },
    } as const;
    given(redCard(), orderIssued()).when(note('limit-near', tomorrow)).then(answerNear(), yellowCard(card));
  });

  test('gives a slip whose order is still to be answered no second one', () => {
    const since = on('03-02 09:30');
    given(redCard(), orderIssued())
      .when(note('limit-missed', since))
      .then(redCard({ step: stepNo(3), because: { is: 'limit-missed', limit: 'close', since } }));
  });

  test('orders anew once the earlier order was answered', () => {
    const since = on('03-02 09:30');
    const because = { is: 'limit-missed', limit: 'close', since } as const;
    given(redCard(), orderIssued(), stepAnswered())
      .when(note('limit-missed', since))
      .then(
        redCard({ step: stepNo(3), because }),
        orderIssued({ step: stepNo(4), because: { is: 'steps', steps: [stepNo(3)] } }),
      );
  });
});

describe('three red cards in a quarter', () => {
  const third = note('limit-missed', NOW, otherCall(3));
  const interview = redCard({
    step: stepNo(5),
    kind: 'interview',
    because: { is: 'steps', steps: [stepNo(1), stepNo(2), stepNo(3)] },
  });
  const withoutAbout = ({ data: { about: _, ...data } }: StepIssued): StepIssued => ({ type: 'StepIssued', data });
  const about = { call: otherCall(3), slip };
  const red = redCard({ step: stepNo(3), about });
  const order = orderIssued({ step: stepNo(4), because: { is: 'steps', steps: [stepNo(3)] }, about });

  test('bring the head of the unit to an interview', () => {
    given(redOn(1, on('01-05 09:00'), 1), redOn(2, on('02-02 09:00'), 2))
      .when(third)
      .then(red, order, withoutAbout(interview));
  });

  test('bring no interview when one lies in the quarter before', () => {
    given(redOn(1, on('01-05 09:00'), 1), redOn(2, on('02-02 09:00'), 2))
      .when(note('limit-missed', on('04-01 00:00'), otherCall(3)), { at: on('04-01 00:00') })
      .then(
        redCard({
          step: stepNo(3),
          about,
          at: on('04-01 00:00'),
          because: { is: 'limit-missed', limit: 'close', since: on('04-01 00:00') },
        }),
        orderIssued({
          step: stepNo(4),
          because: { is: 'steps', steps: [stepNo(3)] },
          about,
          at: on('04-01 00:00'),
          answerBy: deadline(2, 'working-day', on('04-01 00:00')),
          toleratedUntil: deadline(5, 'working-day', on('04-01 00:00')),
        }),
      );
  });

  test('bring no interview when one of them was recalled', () => {
    given(redOn(1, on('01-05 09:00'), 1), redOn(2, on('02-02 09:00'), 2), stepRecalled())
      .when(third)
      .then(red, order);
  });

  test('bring one interview, not another with the fourth', () => {
    const facts = [redOn(1, on('01-05 09:00'), 1), redOn(2, on('02-02 09:00'), 2), red, order, interview];
    given(...facts)
      .when(note('limit-missed', NOW, otherCall(4)))
      .then(
        redCard({ step: stepNo(6), about: { call: otherCall(4), slip } }),
        orderIssued({
          step: stepNo(7),
          because: { is: 'steps', steps: [stepNo(6)] },
          about: { call: otherCall(4), slip },
        }),
      );
  });

  test('are no three yellow ones', () => {
    given(yellowCard(), yellowCard({ step: stepNo(2) }))
      .when(note('limit-near', NOW, otherCall(3)))
      .then(yellowCard({ step: stepNo(3), about }));
  });
});

describe('an order', () => {
  test('is received by the unit, once', () => {
    given(redCard(), orderIssued()).when(onStep('receiveStep')).then(stepReceived());
    given(redCard(), orderIssued(), stepReceived()).when(onStep('receiveStep')).thenNothing();
    given(redCard(), orderIssued())
      .when(onStep('receiveStep'), { by: officer.otherClerk })
      .thenRejected('step.not-yours');
    given(redCard(), orderIssued())
      .when(onStep('receiveStep'), { by: officer.supervisor })
      .thenRejected('officer.lacks-role');
  });

  test('is answered by the unit; who answers has received it', () => {
    given(redCard(), orderIssued()).when(answer).then(stepReceived(), stepAnswered());
    given(redCard(), orderIssued(), stepReceived()).when(answer).then(stepAnswered());
    given(redCard(), orderIssued(), stepAnswered()).when(answer).thenRejected('step.is-answered');
    given(redCard(), orderIssued()).when(answer, { by: officer.otherClerk }).thenRejected('step.not-yours');
  });

  test('turns yellow, then red, each at its own moment', () => {
    given(redCard(), orderIssued())
      .when(letTimePass, { at: on('03-05 09:00') })
      .then(answerNear(), answerMissed());
  });

  test('is answered late, and late stays late', () => {
    const at = on('03-05 09:00');
    given(redCard(), orderIssued())
      .when(answer, { at })
      .then(answerNear(), answerMissed(), stepReceived({ at }), stepAnswered({ at }));
  });

  test('is criticised in public when it was unanswered for 5 working days, not a moment earlier', () => {
    const missed = [redCard(), orderIssued(), answerNear(), answerMissed()];
    given(...missed)
      .when(letTimePass, { at: on('03-09 24:00') })
      .thenNothing();
    given(...missed)
      .when(letTimePass, { at: on('03-10 09:00') })
      .then(
        redCard({
          step: stepNo(3),
          kind: 'public-criticism',
          because: { is: 'unanswered', step: stepNo(2) },
          by: 'system' as never,
          at: on('03-10 00:00:00.001'),
        }),
      );
  });

  test('is criticised once, and not at all when it was answered, accepted or recalled', () => {
    const criticism = redCard({
      step: stepNo(3),
      kind: 'public-criticism',
      because: { is: 'unanswered', step: stepNo(2) },
    });
    const at = on('04-30 09:00');
    const missed = [redCard(), orderIssued(), answerNear(), answerMissed()];
    given(...missed, criticism)
      .when(letTimePass, { at })
      .thenNothing();
    for (const over of [stepAnswered(), answerAccepted(), stepRecalled({ step: stepNo(2) })])
      given(...missed, over)
        .when(letTimePass, { at })
        .thenNothing();
  });

  test('is settled when the supervisor accepts the answer', () => {
    given(redCard(), orderIssued(), stepAnswered()).when(onStep('acceptAnswer')).then(answerAccepted());
    given(redCard(), orderIssued(), stepAnswered(), answerAccepted()).when(onStep('acceptAnswer')).thenNothing();
    given(redCard(), orderIssued()).when(onStep('acceptAnswer')).thenRejected('step.is-awaiting-answer');
    given(redCard(), orderIssued(), stepAnswered())
      .when(onStep('acceptAnswer'), { by: officer.clerk })
      .thenRejected('officer.lacks-role', { needs: 'supervisor' });
  });

  test('is answered anew, within a limit counted anew, when the answer was sent back', () => {
    given(redCard(), orderIssued(), stepAnswered())
      .when(withReason('sendAnswerBack', '未说明整改措施'))
      .then(answerSentBack());
    given(redCard(), orderIssued(), stepAnswered(), answerSentBack()).when(answer).then(stepReceived(), stepAnswered());
  });

  test('wakes at yellow, at red, when silence is no longer tolerated, and then never', () => {
    const alarm = (...facts: readonly SupervisionFact[]) =>
      nextStepAlarm(facts.reduce(evolveSupervision, UNSUPERVISED));
    expect(alarm(redCard())).toBeUndefined();
    expect(alarm(redCard(), orderIssued())).toBe(on('03-03 00:00'));
    expect(alarm(redCard(), orderIssued(), answerNear())).toBe(on('03-05 00:00:00.001'));
    expect(alarm(redCard(), orderIssued(), answerNear(), answerMissed())).toBe(on('03-10 00:00:00.001'));
    expect(alarm(redCard(), orderIssued(), stepAnswered())).toBeUndefined();
  });
});

describe('a false closure', () => {
  const find: SupervisionCommand = {
    act: 'findFalseClosure',
    words: { unit: unit.market, about: ABOUT_SLIP, reason: '现场复查仍在排污' },
  };
  const criticism = redCard({
    kind: 'public-criticism',
    because: { is: 'false-closure' },
    by: officer.supervisor.id,
  });

  test('that a supervisor finds is criticised in public at once', () => {
    given().when(find).then(falseClosureFound(), criticism);
  });

  test('is found once', () => {
    given(falseClosureFound(), criticism).when(find).thenNothing();
  });

  test('is no closure that was never reported, and none of another unit', () => {
    const slipThat = (otherwise: object) =>
      givenSupervision({ township: unit.town, unit: unit.market, fedBack: true, ...otherwise });
    slipThat({ fedBack: false })().when(find).thenRejected('supervision.nothing-closed');
    slipThat({ unit: unit.environment })()
      .when(find)
      .thenRejected('supervision.not-the-units-slip', { unit: unit.environment });
    given().when(find, { by: officer.caller }).thenRejected('officer.lacks-role', { needs: 'supervisor' });
  });
});

describe('a supervisor', () => {
  const direct = { because: { is: 'direct', reason: '屡次拖延' }, by: officer.supervisor.id } as const;
  const { about: _, ...aboutNothing } = redCard().data;

  test.each(['yellow-card', 'interview', 'public-criticism', 'accountability-referral'] as const)(
    'takes the step %s directly, with reason',
    (kind) => {
      given()
        .when(issue(kind))
        .then({ type: 'StepIssued', data: { ...aboutNothing, ...direct, kind } });
    },
  );

  test('issues an order directly, and it is to be answered as any other', () => {
    const limits = { answerBy: deadline(2, 'working-day', NOW), toleratedUntil: deadline(5, 'working-day', NOW) };
    given()
      .when(issue('order'))
      .then({ type: 'StepIssued', data: { ...aboutNothing, ...limits, ...direct, kind: 'order' } });
  });

  test('shows a red card directly, and the ladder climbs from it', () => {
    given()
      .when(issue('red-card', { about: ABOUT_SLIP }))
      .then(redCard(direct), orderIssued({ by: officer.supervisor.id }));
  });

  test('recalls a step, with reason, once', () => {
    given(redCard())
      .when(withReason('recallStep', '系统时钟有误', 1))
      .then(stepRecalled());
    given(redCard(), stepRecalled())
      .when(withReason('recallStep', '系统时钟有误', 1))
      .thenNothing();
    given(redCard())
      .when(withReason('recallStep', '系统时钟有误', 1), { by: officer.dispatcher })
      .thenRejected('officer.lacks-role', { needs: 'supervisor' });
    given(redCard())
      .when(withReason('recallStep', '系统时钟有误', 9))
      .thenRejected('step.unknown', { step: '9' });
  });

  test('holds no call against the township that raised it', () => {
    const words = { unit: unit.town, about: ABOUT_SLIP };
    given().when(issue('red-card', words)).thenRejected('supervision.own-call');
    given()
      .when(issue('order', { unit: unit.village }))
      .thenRejected('supervision.not-on-the-ladder', { unit: unit.village });
  });

  test('is nobody else', () => {
    given().when(issue('order'), { by: officer.arbiter }).thenRejected('officer.lacks-role', { needs: 'supervisor' });
    given()
      .when(note('limit-missed'), { by: officer.supervisor })
      .thenRejected('officer.lacks-role', { needs: 'system' });
    given().when(letTimePass, { by: officer.supervisor }).thenRejected('officer.lacks-role', { needs: 'system' });
  });
});

describe('another ladder', () => {
  test('without yellow cards shows none', () => {
    const rules = ladderWith({ step: 'red-card', on: [{ on: 'limit-missed' }] });
    given().when(note('limit-near'), { rules }).thenNothing();
    given()
      .when(note('limit-missed'), { rules })
      .then(redCard({ ladder: 7 }));
  });

  test('refers for accountability after two criticisms in a year', () => {
    const rules = ladderWith(
      { step: 'public-criticism', on: [{ on: 'false-closure' }] },
      { step: 'accountability-referral', on: [{ on: 'steps', step: 'public-criticism', count: 2, within: 'year' }] },
    );
    const criticism = redCard({ kind: 'public-criticism', because: { is: 'false-closure' }, at: on('01-05 09:00') });
    const { about: _, ...referred } = redCard({
      step: stepNo(3),
      kind: 'accountability-referral',
      because: { is: 'steps', steps: [stepNo(1), stepNo(2)] },
      by: officer.supervisor.id,
      ladder: 7,
    }).data;
    given(criticism)
      .when(issue('public-criticism', { about: ABOUT_SLIP }), { rules })
      .then(
        redCard({
          step: stepNo(2),
          kind: 'public-criticism',
          because: { is: 'direct', reason: '屡次拖延' },
          by: officer.supervisor.id,
          ladder: 7,
        }),
        { type: 'StepIssued', data: referred },
      );
  });
});

describe('a ladder that took the place of another', () => {
  const rules = {
    ...ladderWith({ step: 'red-card', on: [{ on: 'limit-missed' }] }),
    ladderUnder: rulesWith().ladderUnder,
  };

  test('leaves an order what it was issued under: what its silence brings about, and its limits when it is sent back', () => {
    given(redCard(), orderIssued(), answerNear(), answerMissed())
      .when(letTimePass, { at: on('03-10 09:00'), rules })
      .then(
        redCard({
          ...{ step: stepNo(3), kind: 'public-criticism', because: { is: 'unanswered', step: stepNo(2) } },
          at: on('03-10 00:00:00.001'),
        }),
      );
    given(redCard(), orderIssued(), stepAnswered())
      .when(withReason('sendAnswerBack', '未说明整改措施'), { rules })
      .then(answerSentBack());
  });
});

describe('a card that is told more than 30 days late', () => {
  test('is told, and climbs nothing', () => {
    const at = on('04-02 09:00');
    given()
      .when(note('limit-missed', on('03-02 09:00')), { at })
      .then(redCard({ at, because: { is: 'limit-missed', limit: 'close', since: on('03-02 09:00') } }));
  });
});

describe('a new calendar', () => {
  const rules = rulesWith();
  const own = [{ day: '2026-03-04' as never, kind: 'rest' as const, name: '台风' }];
  const typhoon: Rules = { ...rules, calendar: { ...rules.calendar, version: 2, own } };

  test('has running limits counted anew', () => {
    given(redCard(), orderIssued())
      .when({ act: 'redateAnswers' }, { rules: typhoon })
      .then({
        type: 'StepAnswerMoved',
        data: {
          step: stepNo(2),
          reason: 'calendar',
          answerBy: redated(deadline(2, 'working-day', NOW), typhoon) as Deadline,
          toleratedUntil: redated(deadline(5, 'working-day', NOW), typhoon) as Deadline,
          by: 'system' as OfficerId,
          at: NOW,
        },
      });
    expect(redated(deadline(2, 'working-day', NOW), typhoon)?.dueAt).toBe(on('03-05 24:00'));
  });

  test('moves nothing that was answered', () => {
    given(redCard(), orderIssued(), stepAnswered()).when({ act: 'redateAnswers' }, { rules: typhoon }).thenNothing();
  });
});

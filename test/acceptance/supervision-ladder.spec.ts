import type { Command } from '@app/commands';
import { STEPS } from '@app/domain';
import { officer, on, unit } from '@app/testing';
import {
  acceptsReturn,
  asksDays,
  calls,
  excludes,
  feedsBack,
  grants,
  responds,
  returns,
  sends,
  slipOfCall,
  suspends,
  withdraws,
} from './numbered-calls.js';
import { foundSupervisedCounty, type SupervisedCounty } from './supervised-county.js';
import { accepts, answers, findsFalse, recalls, receives, sendsBack, takes } from './supervision-words.js';

const { caller, dispatcher, clerk, otherClerk, supervisor } = officer;

let county: SupervisedCounty;
beforeEach(async () => {
  county = await foundSupervisedCounty();
});

const told = () => county.told(unit.market);
const step = async (nth: number, of = unit.market) => (await county.steps(of))[nth - 1];

/** A call of the township lies with the department from that moment on. */
const dispatched = async (
  time: string,
  nth = 1,
  ...to: Parameters<typeof sends> extends [number, ...infer R] ? R : never
) => {
  await county.did(time, caller, calls(nth));
  await county.did(time, dispatcher, sends(nth, ...to));
};
/** The same, and the department has said at once when it comes: only its closing may be late. */
const underWay = async (time: string, nth = 1) => {
  await dispatched(time, nth);
  await county.did(time, clerk, responds(nth));
};
/** Red cards for closings that fell due on 9 March, one for each call; each with its order. */
const threeReds = async () => {
  for (const nth of [1, 2, 3]) await underWay('03-02 09:00', nth);
  await county.waits('03-10 09:00');
};
const countOf = async (kind: string) => (await told()).filter((one) => one === kind).length;

describe('§8 黄牌 · a yellow card is shown when one working day is left', () => {
  test('for the response, and for the closing, each at its own moment', async () => {
    await dispatched('03-02 09:00');
    await county.waits('03-03 00:00');
    expect(await told()).toEqual([]);
    await county.waits('03-03 09:00');
    expect(await county.steps(unit.market)).toMatchObject([
      { kind: 'yellow-card', because: { is: 'limit-near', limit: 'respond', since: on('03-03 00:00') } },
    ]);
    await county.did('03-03 09:00', clerk, responds(1));
    await county.waits('03-09 12:00');
    expect(await county.steps(unit.market)).toMatchObject([
      { kind: 'yellow-card' },
      { kind: 'yellow-card', because: { limit: 'close', since: on('03-06 00:00') }, about: slipOfCall(1) },
    ]);
  });

  test('not when the work is done before', async () => {
    await underWay('03-02 09:00');
    await county.did('03-05 23:59', clerk, feedsBack(1));
    await county.waits('06-30 24:00');
    expect(await told()).toEqual([]);
  });

  test('and it brings about nothing more, however many there are', async () => {
    for (const nth of [1, 2, 3, 4]) await underWay('03-02 09:00', nth);
    for (const nth of [1, 2, 3, 4]) await county.did('03-09 17:00', clerk, feedsBack(nth));
    await county.waits('06-30 24:00');
    expect(await told()).toEqual(Array(4).fill('yellow-card'));
  });
});

describe('§8 红牌 · a red card is shown when a limit was missed', () => {
  test('for the response and for the closing, at the first moment after the last', async () => {
    await dispatched('03-02 09:00');
    await county.waits('03-05 00:00:00.001');
    expect(await countOf('red-card')).toBe(0);
    await county.waits('03-13 00:00');
    const reds = (await county.steps(unit.market)).filter(({ kind }) => kind === 'red-card');
    expect(reds).toMatchObject([
      { because: { is: 'limit-missed', limit: 'respond', since: on('03-05 00:00:00.001') } },
      { because: { is: 'limit-missed', limit: 'close', since: on('03-10 00:00:00.001') } },
    ]);
  });

  test('not when each limit is met in its very last moment', async () => {
    await dispatched('03-02 09:00');
    await county.did('03-04 24:00', clerk, responds(1));
    await county.did('03-09 24:00', clerk, feedsBack(1));
    await county.waits('06-30 24:00');
    expect(await told()).toEqual(['yellow-card', 'yellow-card']);
  });

  test('not while the slip is suspended; after the promised day again', async () => {
    await underWay('03-02 09:00');
    await county.did('03-05 09:00', supervisor, suspends(1, '06-30'));
    await county.waits('06-30 00:00');
    expect(await told()).toEqual([]);
    await county.waits('07-01 00:00:00.001');
    expect(await told()).toEqual(['yellow-card']);
    await county.waits('07-01 09:00');
    expect(await told()).toEqual(['yellow-card', 'red-card', 'order']);
  });

  test('not while an extension runs; when that is missed too', async () => {
    await underWay('03-02 09:00');
    await county.did('03-06 10:00', clerk, asksDays(1, 3));
    await county.did('03-06 11:00', supervisor, grants(1));
    await county.waits('03-12 24:00');
    expect(await told()).toEqual(['yellow-card', 'yellow-card']);
    await county.waits('03-13 09:00');
    expect(await step(3)).toMatchObject({ kind: 'red-card', because: { since: on('03-13 00:00:00.001') } });
  });

  test('not for a slip that a supervisor has excluded, nor for a call that was withdrawn', async () => {
    for (const nth of [1, 2, 3]) await dispatched('03-02 09:00', nth);
    await county.did('03-02 10:00', supervisor, excludes(1));
    await county.did('03-02 10:00', caller, withdraws(2));
    await county.waits('04-30 24:00');
    const about = (await county.steps(unit.market)).map(({ about }) => about?.call);
    expect([...new Set(about)]).toEqual([slipOfCall(3).call]);
  });

  test('to the department that has the slip: who gave it back in time gets none, who took it over does', async () => {
    await dispatched('03-02 09:00');
    await county.did('03-02 10:00', clerk, returns(1));
    await county.did('03-02 11:00', dispatcher, acceptsReturn(1));
    await county.waits('03-05 09:00');
    expect(await told()).toEqual([]);
    expect(await county.told(unit.environment)).toEqual(['yellow-card', 'red-card', 'order']);
  });

  test('to every department of a joint call for its own slip', async () => {
    await dispatched('03-02 09:00', 1, unit.market, unit.environment);
    await county.did('03-03 09:00', otherClerk, responds(1, 2));
    await county.waits('03-05 09:00');
    expect(await county.told(unit.environment)).toEqual(['yellow-card']);
    expect(await told()).toEqual(['yellow-card', 'red-card', 'order']);
  });

  test('never to the township that called', async () => {
    await dispatched('03-02 09:00');
    await county.waits('04-30 24:00');
    expect(await county.file(unit.town)).toEqual([]);
    const held = takes('red-card', { of: unit.town, about: slipOfCall(1) });
    expect(await county.does('05-06 09:00', supervisor, held)).toBe('supervision.own-call');
  });
});

describe('§8 督办单 · each red card brings an order that is to be answered within 2 working days', () => {
  beforeEach(async () => {
    await underWay('03-02 09:00');
    await county.waits('03-10 09:00'); // steps: yellow 1, red 2, order 3
  });

  test('counted from the red card; the order names the slip and the card', async () => {
    expect(await step(3)).toMatchObject({
      ...{ kind: 'order', because: { is: 'steps', steps: ['2'] }, about: slipOfCall(1), standing: 'awaiting answer' },
      ...{ issuedAt: on('03-10 00:00:00.001'), answerBy: { dueAt: on('03-12 24:00') } },
    });
  });

  test('it is received and answered by the unit, and by nobody else', async () => {
    expect(await county.does('03-10 09:00', otherClerk, receives(3))).toBe('step.not-yours');
    expect(await county.does('03-10 09:00', supervisor, receives(3))).toBe('officer.lacks-role');
    expect(await county.does('03-10 09:00', otherClerk, answers(3))).toBe('step.not-yours');
    expect(await county.does('03-10 10:00', clerk, receives(3))).toEqual(['StepReceived']);
    expect(await county.does('03-10 11:00', clerk, receives(3))).toEqual([]);
    expect(await county.does('03-10 12:00', clerk, answers(3))).toEqual(['StepAnswered']);
    expect(await county.does('03-10 13:00', clerk, answers(3))).toBe('step.is-answered');
  });

  test('an answer in the last moment is in time; one millisecond later it is late, and stays so', async () => {
    expect(await county.does('03-12 24:00', clerk, answers(3))).toEqual(['StepReceived', 'StepAnswered']);
    expect(await step(3)).toMatchObject({ missed: false });
    await county.did('03-13 09:00', supervisor, sendsBack(3));
    expect(await county.does('03-18 00:00:00.001', clerk, answers(3))).toEqual(['StepAnswerMissed', 'StepAnswered']);
    expect(await step(3)).toMatchObject({ missed: true, standing: 'answered' });
  });

  test('a slip whose order awaits its answer gets no second one; once it is answered, the next red card brings another', async () => {
    for (const nth of [2, 3]) await dispatched('03-18 09:00', nth);
    await county.waits('03-21 09:00');
    const ofCall = async (nth: number) =>
      (await county.steps(unit.market)).filter(
        ({ kind, about }) => kind === 'order' && about?.call === slipOfCall(nth).call,
      );
    const [order] = await ofCall(3);
    await county.did('03-24 09:00', clerk, answers(Number(order?.id)));
    await county.waits('03-26 09:00');
    expect([(await ofCall(2)).length, (await ofCall(3)).length]).toEqual([1, 2]);
  });

  test('an answer that is sent back is owed anew, within 2 working days counted anew', async () => {
    await county.did('03-11 09:00', clerk, answers(3));
    expect(await county.does('03-11 10:00', clerk, sendsBack(3))).toBe('officer.lacks-role');
    expect(await county.does('03-12 10:00', supervisor, sendsBack(3))).toEqual(['StepAnswerSentBack']);
    expect(await step(3)).toMatchObject({ standing: 'awaiting answer', answerBy: { dueAt: on('03-16 24:00') } });
    expect(await county.does('03-13 09:00', clerk, answers(3))).toEqual(['StepAnswered']);
    expect(await county.does('03-13 10:00', supervisor, accepts(3))).toEqual(['StepAnswerAccepted']);
    expect(await county.does('03-13 11:00', supervisor, sendsBack(3))).toBe('step.is-settled');
  });
});

describe('§8 约谈 · three red cards in a quarter bring the head of the unit to an interview', () => {
  test('with the third, which it names with the two others', async () => {
    await threeReds();
    const steps = await county.steps(unit.market);
    const reds = steps.filter(({ kind }) => kind === 'red-card').map(({ id }) => id);
    expect(steps.filter(({ kind }) => kind === 'interview')).toMatchObject([
      { because: { is: 'steps', steps: reds }, issuedAt: on('03-10 00:00:00.001'), standing: 'in force' },
    ]);
    expect(reds).toHaveLength(3);
  });

  test('not with two', async () => {
    for (const nth of [1, 2]) await underWay('03-02 09:00', nth);
    await county.waits('03-31 24:00');
    expect([await countOf('red-card'), await countOf('interview')]).toEqual([2, 0]);
  });

  test('once in a quarter; in the next one three more are needed', async () => {
    await threeReds();
    await underWay('03-10 09:00', 4);
    await county.waits('03-31 24:00');
    expect([await countOf('red-card'), await countOf('interview')]).toEqual([4, 1]);
    for (const nth of [5, 6]) await underWay('04-01 09:00', nth);
    await county.waits('04-30 24:00');
    expect(await countOf('interview')).toBe(1);
    await underWay('05-06 09:00', 7);
    await county.waits('05-31 24:00');
    expect([await countOf('red-card'), await countOf('interview')]).toEqual([7, 2]);
  });

  test('a card counts on the day on which it is red: a limit that ends with the quarter is missed in the next', async () => {
    for (const nth of [1, 2]) await underWay('03-23 09:00', nth); // to be closed by 30 March
    await underWay('03-24 09:00', 3); // by 31 March, 24:00
    await county.waits('04-07 24:00');
    expect((await county.steps(unit.market)).findLast(({ kind }) => kind === 'red-card')?.because).toMatchObject({
      since: on('04-01 00:00:00.001'),
    });
    expect(await countOf('interview')).toBe(0);
  });

  test('not when one of the three was recalled; with the next one that stands', async () => {
    for (const nth of [1, 2]) await underWay('03-02 09:00', nth);
    await county.waits('03-10 09:00');
    const red = (await county.steps(unit.market)).find(({ kind }) => kind === 'red-card');
    await county.did('03-10 10:00', supervisor, recalls(Number(red?.id)));
    await underWay('03-10 11:00', 3);
    await county.waits('03-18 09:00');
    expect([await countOf('red-card'), await countOf('interview')]).toEqual([3, 0]);
    await underWay('03-18 09:00', 4);
    await county.waits('03-26 09:00');
    expect(await countOf('interview')).toBe(1);
  });

  test('not when the three are of several units', async () => {
    for (const nth of [1, 2]) await underWay('03-02 09:00', nth);
    await dispatched('03-02 09:00', 3, unit.environment);
    await county.did('03-02 09:00', otherClerk, responds(3));
    await county.waits('03-31 24:00');
    expect([await countOf('interview'), (await county.told(unit.environment)).includes('interview')]).toEqual([
      0,
      false,
    ]);
  });
});

describe('§8 通报批评 · an order that is unanswered for 5 working days is criticised in public', () => {
  const criticised = async () => (await county.steps(unit.market)).filter(({ kind }) => kind === 'public-criticism');
  beforeEach(async () => {
    await underWay('03-02 09:00');
    await county.waits('03-10 09:00'); // the order is step 3, of 10 March
  });

  test('at the first moment after the fifth working day, once', async () => {
    await county.waits('03-18 00:00:00.001');
    expect(await criticised()).toEqual([]);
    await county.waits('06-30 24:00');
    expect(await criticised()).toMatchObject([
      { because: { is: 'unanswered', step: '3' }, issuedAt: on('03-18 00:00:00.001'), about: slipOfCall(1) },
    ]);
  });

  test('not when it was answered, late as it may be, to the last moment of the fifth day', async () => {
    await county.did('03-17 24:00', clerk, answers(3));
    await county.waits('06-30 24:00');
    expect(await criticised()).toEqual([]);
    expect(await step(3)).toMatchObject({ missed: true });
  });

  test('not when it was recalled', async () => {
    await county.did('03-17 17:00', supervisor, recalls(3));
    await county.waits('06-30 24:00');
    expect(await criticised()).toEqual([]);
  });

  test('when its answer was sent back, and then nobody answered for 5 working days', async () => {
    await county.did('03-11 09:00', clerk, answers(3));
    await county.did('03-12 10:00', supervisor, sendsBack(3));
    await county.waits('03-20 00:00');
    expect(await criticised()).toEqual([]);
    await county.waits('03-20 09:00');
    expect(await criticised()).toMatchObject([{ issuedAt: on('03-20 00:00:00.001') }]);
  });

  test('receiving it is no answer', async () => {
    await county.did('03-10 10:00', clerk, receives(3));
    await county.waits('03-18 09:00');
    expect(await criticised()).toHaveLength(1);
  });
});

describe('§8 虚假办结 · a false closure that a supervisor finds is criticised in public', () => {
  beforeEach(async () => {
    await underWay('03-02 09:00');
  });

  test('at once, with the finding and its reason, and once', async () => {
    await county.did('03-03 09:00', clerk, feedsBack(1));
    expect(await county.does('03-04 09:00', supervisor, findsFalse(1))).toEqual(['FalseClosureFound', 'StepIssued']);
    expect(await county.does('03-04 10:00', supervisor, findsFalse(1))).toEqual([]);
    expect(await county.file(unit.market)).toMatchObject([
      { type: 'FalseClosureFound', data: { about: slipOfCall(1), reason: '现场复查仍在排污' } },
      { type: 'StepIssued', data: { kind: 'public-criticism', because: { is: 'false-closure' } } },
    ]);
  });

  test('not where nothing was reported as done, and not by anybody else', async () => {
    expect(await county.does('03-03 09:00', supervisor, findsFalse(1))).toBe('supervision.nothing-closed');
    await county.did('03-03 10:00', clerk, feedsBack(1));
    expect(await county.does('03-04 09:00', caller, findsFalse(1))).toBe('officer.lacks-role');
    expect(await told()).toEqual([]);
  });
});

describe('§8 问责移送 · nothing is referred for accountability by itself', () => {
  test('whatever a unit leaves undone; a supervisor refers it, with reason', async () => {
    for (const nth of [1, 2, 3, 4, 5]) await dispatched('03-02 09:00', nth);
    await county.waits('12-01 09:00');
    const kinds = new Set(await told());
    expect([...kinds].toSorted()).toEqual(['interview', 'order', 'public-criticism', 'red-card', 'yellow-card']);
    expect(await county.does('12-01 09:00', supervisor, takes('accountability-referral'))).toEqual(['StepIssued']);
  });
});

describe('§8 a supervisor issues any step directly with reason, and recalls any with reason', () => {
  test.each(STEPS)('直接采取：%s', async (kind) => {
    expect(await county.does('03-02 09:00', clerk, takes(kind))).toBe('officer.lacks-role');
    await county.did('03-02 10:00', supervisor, takes(kind));
    expect(await step(1)).toMatchObject({ kind, because: { is: 'direct', reason: '屡次拖延' } });
    expect(await county.does('03-02 11:00', clerk, receives(1))).toEqual(['StepReceived']);
    expect(await county.does('03-02 12:00', supervisor, recalls(1))).toEqual(['StepRecalled']);
    expect(await county.does('03-02 13:00', supervisor, recalls(1))).toEqual([]);
    expect((await county.file(unit.market)).at(-1)).toMatchObject({ data: { reason: '系统时钟有误' } });
  });

  test('a direct red card climbs as any other does', async () => {
    for (const _ of [1, 2, 3]) await county.did('03-02 10:00', supervisor, takes('red-card'));
    expect(await told()).toEqual(['red-card', 'order', 'red-card', 'order', 'red-card', 'order', 'interview']);
  });

  test('what a recalled card brought about stays until it is recalled itself', async () => {
    await county.did('03-02 10:00', supervisor, takes('red-card'));
    await county.did('03-02 11:00', supervisor, recalls(1));
    expect(await step(2)).toMatchObject({ kind: 'order', standing: 'awaiting answer' });
  });

  test('a recalled step is neither received nor answered, and a step that asks for no answer is not answered', async () => {
    await county.did('03-02 10:00', supervisor, takes('order'));
    await county.did('03-02 10:00', supervisor, takes('interview'));
    expect(await county.does('03-02 11:00', clerk, answers(2))).toBe('step.is-in-force');
    await county.did('03-02 12:00', supervisor, recalls(1));
    expect(await county.does('03-02 13:00', clerk, receives(1))).toBe('step.is-recalled');
    expect(await county.does('03-02 13:00', clerk, answers(1))).toBe('step.is-recalled');
  });
});

describe('§8 the ladder is data', () => {
  const publish = (time: string, effectiveFrom: string, ...rungs: readonly object[]) =>
    county.did(time, officer.listKeeper, {
      of: 'rulebook',
      command: { act: 'publishLadder', ladder: { effectiveFrom: `2026-${effectiveFrom}`, rungs } },
    } as unknown as Command);
  const YELLOW = { step: 'yellow-card', on: [{ on: 'limit-near' }] };
  const RED = { step: 'red-card', on: [{ on: 'limit-missed' }] };
  const ORDER = {
    ...{ step: 'order', on: [{ on: 'step', step: 'red-card' }] },
    answerWithin: { length: 1, unit: 'working-day' },
  };

  test('a county that wants an interview after two red cards in a month gets it, from the day on that it says', async () => {
    const two = { step: 'interview', on: [{ on: 'steps', step: 'red-card', count: 2, within: 'month' }] };
    await publish('03-02 08:00', '03-09', YELLOW, RED, ORDER, two);
    for (const nth of [1, 2]) await underWay('03-02 09:00', nth);
    await county.waits('03-10 09:00');
    expect(await countOf('interview')).toBe(1);
  });

  test('an order keeps what it was issued under, silence too; the orders of the new ladder have its own', async () => {
    await underWay('03-02 09:00', 1);
    await county.waits('03-10 09:00');
    await publish('03-10 10:00', '03-11', YELLOW, RED, ORDER);
    await county.waits('03-18 09:00');
    expect(await countOf('public-criticism')).toBe(1);
    await underWay('03-18 09:00', 2);
    await county.waits('04-30 24:00');
    const orders = (await county.steps(unit.market)).filter(({ kind }) => kind === 'order');
    expect(orders).toMatchObject([
      { answerBy: { dueAt: on('03-12 24:00') }, missed: true, escalated: true },
      { answerBy: { dueAt: on('03-27 24:00') }, missed: true, escalated: false },
    ]);
    expect(await countOf('public-criticism')).toBe(1);
  });
});

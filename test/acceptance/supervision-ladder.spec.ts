import type { Command } from '@app/commands';
import {
  DEFAULT_SETTINGS,
  defaultLadder,
  type LadderTrigger,
  type Rung,
  type StepIssued,
  type StepKind,
} from '@app/domain';
import type { CallId, LocalDate } from '@app/kernel';
import { CALL_ID, officer, on, responded, slip, unit } from '@app/testing';
import {
  acceptAnswer,
  acceptReturn,
  answerOrder,
  caller,
  clerk,
  confirm,
  dispatch,
  dispatcher,
  feedBack,
  findFalseClosure,
  giveBack,
  onCall,
  otherClerk,
  raise,
  recall,
  sendAnswerBack,
  supervisor,
  takeNote,
  takeStep,
} from './in-county-words.js';
import { foundMeetingCounty, type MeetingCounty } from './meeting-county.js';

type CountedSteps = Extract<LadderTrigger, { on: 'steps' }>;

let county: MeetingCounty;
beforeEach(async () => {
  county = await foundMeetingCounty();
});

const { contact, phone, measure } = responded().data;
const respond = (time: string, call = CALL_ID) =>
  onCall({ act: 'respondToSlip', slip: slip(1), words: { contact, phone, startsAt: on(time), measure } }, call);
const suspend = onCall({
  act: 'suspendSlip',
  slip: slip(1),
  words: { reason: '等待上级批复', promiseDate: '2026-04-30' as LocalDate },
});
const callNo = (nth: number) => `0192f0c1-7a10-7000-8000-0000000000${String(nth).padStart(2, '0')}` as CallId;

/** Dispatched on a Monday at nine: to be answered by the Wednesday, 24:00, and closed by the next Monday, 24:00. */
const dispatched = async (day = '03-02', call = CALL_ID) => {
  await county.does(`${day} 09:00`, caller, raise({ call }));
  await county.does(`${day} 09:00`, dispatcher, dispatch(unit.market, call));
};
/** Answered in time: only the limit for closing is left. */
const answered = async (day = '03-02', call = CALL_ID) => {
  await dispatched(day, call);
  await county.does(`${day} 10:00`, clerk, respond(`${day} 15:00`, call));
};
const issued = async (of = unit.market): Promise<readonly StepIssued['data'][]> =>
  (await county.supervisionFacts(of)).flatMap((fact) => (fact.type === 'StepIssued' ? [fact.data] : []));
const stepsOf = async (kind: StepKind) => (await issued()).filter((step) => step.kind === kind);
const when = async (kind: StepKind) => (await stepsOf(kind)).map(({ at }) => at);
const kinds = async (of = unit.market) => (await issued(of)).map(({ kind }) => kind);
const orderOf = (steps: readonly StepIssued['data'][], call: CallId): number =>
  Number(steps.find(({ kind, about }) => kind === 'order' && about?.call === call)?.step);
const types = async () => (await county.supervisionFacts(unit.market)).map(({ type }) => type);

describe('a yellow card', () => {
  test('reaches the unit one working day before each limit of its slip, and brings nothing more', async () => {
    await dispatched();
    await county.waits('03-03 00:00');
    expect(await kinds()).toEqual([]);
    await county.waits('03-03 00:00:00.001');
    expect(await issued()).toMatchObject([
      { kind: 'yellow-card', because: { is: 'limit-near', limit: 'respond' }, at: on('03-03 00:00') },
    ]);
    await county.does('03-03 09:00', clerk, respond('03-03 15:00'));
    await county.waits('03-06 00:00:00.001'); // the Friday before the Monday
    expect(await when('yellow-card')).toEqual([on('03-03 00:00'), on('03-06 00:00')]);
    expect(await kinds()).toHaveLength(2);
  });

  test('is not shown for a limit that was met before', async () => {
    await answered();
    await county.does('03-05 23:59', clerk, feedBack(1, '03-02 15:00'));
    await county.waits('04-20 09:00');
    expect(await kinds()).toEqual([]);
  });
});

describe('a red card', () => {
  test('reaches the unit at the first moment after the limit', async () => {
    await dispatched();
    await county.waits('03-05 00:00:00.001');
    expect(await when('red-card')).toEqual([]);
    await county.waits('03-05 00:00:00.002');
    expect(await stepsOf('red-card')).toMatchObject([
      { because: { is: 'limit-missed', limit: 'respond' }, about: { call: CALL_ID, slip: '1' } },
    ]);
  });

  test('is not shown when the limit was met on its last moment', async () => {
    await dispatched();
    await county.does('03-04 24:00', clerk, respond('03-05 09:00'));
    await county.does('03-09 24:00', clerk, feedBack(1, '03-05 09:00'));
    await county.waits('04-20 09:00');
    expect(await when('red-card')).toEqual([]);
  });

  test('is not shown for a slip that was returned in time, nor for one that is suspended', async () => {
    await answered();
    await county.does('03-03 09:00', supervisor, suspend);
    await county.does('03-02 16:00', caller, raise({ call: callNo(1) }));
    await county.does('03-03 09:00', dispatcher, dispatch(unit.environment, callNo(1)));
    await county.does('03-03 10:00', otherClerk, giveBack(1, unit.housing, callNo(1)));
    await county.does('03-03 11:00', dispatcher, acceptReturn(1, callNo(1)));
    await county.waits('04-20 09:00');
    expect(await when('red-card')).toEqual([]);
    expect(await kinds(unit.environment)).toEqual([]);
  });

  test('is shown when the promised day of a suspended slip passes', async () => {
    await answered();
    await county.does('03-03 09:00', supervisor, suspend);
    await county.waits('05-01 09:00');
    expect(await when('red-card')).toEqual([on('05-01 00:00:00.001')]);
  });

  test('is nobody’s when the call was withdrawn, or came from an old ledger', async () => {
    await dispatched();
    await county.does('03-02 11:00', caller, onCall({ act: 'withdrawCall', words: { reason: '已自行清理' } }));
    const old = raise({ call: callNo(1), source: { kind: 'ledger', number: 'old-hotline:17' } });
    expect(await county.does('03-02 12:00', caller, old)).toContain('CallRaised');
    await county.does('03-02 12:00', dispatcher, dispatch(unit.market, callNo(1)));
    await county.waits('04-20 09:00');
    expect((await county.callFacts(callNo(1))).map(({ type }) => type)).toContain('ClosureDeadlineMissed');
    expect(await kinds()).toEqual([]);
  });

  test('never falls on the township that called', async () => {
    await answered();
    await county.does('03-06 09:00', clerk, feedBack(1, '03-02 15:00'));
    await county.waits('04-20 09:00'); // it was asked to confirm, and did not
    expect(await kinds(unit.town)).toEqual([]);
    expect(await county.does('04-20 09:00', supervisor, takeStep('red-card', unit.town, CALL_ID))).toBe(
      'supervision.own-call',
    );
  });
});

describe('a red card brings a supervision order', () => {
  test('at once, about the same slip, to be answered within 2 working days', async () => {
    await dispatched();
    await county.waits('03-05 09:00');
    expect(await stepsOf('order')).toMatchObject([
      {
        because: { is: 'steps', steps: ['2'] },
        about: { call: CALL_ID, slip: '1' },
        answerBy: { counted: ['2026-03-06', '2026-03-09'], dueAt: on('03-09 24:00') },
        at: on('03-05 00:00:00.001'),
      },
    ]);
  });

  test('but no second one on a slip whose first is still to be answered', async () => {
    await dispatched();
    await county.waits('03-10 09:00'); // the limit for closing was missed, too
    expect([await when('red-card'), await when('order')].map(({ length }) => length)).toEqual([2, 1]);
  });

  test('and another one once the first was answered, or for another slip', async () => {
    await dispatched();
    await dispatched('03-02', callNo(1));
    await county.waits('03-06 09:00');
    await county.does('03-06 09:00', clerk, answerOrder(orderOf(await issued(), CALL_ID)));
    await county.waits('03-10 09:00');
    expect((await stepsOf('order')).map(({ about }) => about?.call)).toEqual([CALL_ID, callNo(1), CALL_ID]);
  });
});

describe('an order', () => {
  beforeEach(async () => {
    await answered();
    await county.waits('03-10 09:00'); // red and ordered since 03-10 00:00:00.001; order 3, to be answered by 03-12
  });

  test('is signed for by the unit itself, once', async () => {
    expect(await county.does('03-10 10:00', otherClerk, takeNote(3))).toBe('step.not-yours');
    expect(await county.does('03-10 10:00', supervisor, takeNote(3))).toBe('officer.lacks-role');
    expect(await county.does('03-10 10:00', clerk, takeNote(3))).toEqual(['StepReceived']);
    expect(await county.does('03-10 11:00', clerk, takeNote(3))).toEqual([]);
  });

  test('is answered in time to the last moment, and whoever answers has signed for it', async () => {
    expect(await county.does('03-12 24:00', clerk, answerOrder(3))).toEqual(['StepReceived', 'StepAnswered']);
    await county.waits('04-20 09:00');
    expect(await types()).not.toContain('StepAnswerMissed');
    expect(await when('public-criticism')).toEqual([]);
  });

  test('is answered late, and late stays late', async () => {
    await county.does('03-13 09:00', clerk, answerOrder(3));
    await county.does('03-13 10:00', supervisor, acceptAnswer(3));
    expect(await types()).toContain('StepAnswerMissed');
  });

  test('is settled by the supervisor, or sent back to be answered anew within a limit counted anew', async () => {
    await county.does('03-11 09:00', clerk, answerOrder(3));
    expect(await county.does('03-12 09:00', clerk, acceptAnswer(3))).toBe('officer.lacks-role');
    await county.does('03-12 09:00', supervisor, sendAnswerBack(3));
    expect((await county.supervisionFacts(unit.market)).at(-1)?.data).toMatchObject({
      answerBy: { dueAt: on('03-16 24:00') },
    });
    await county.does('03-16 09:00', clerk, answerOrder(3));
    expect(await county.does('03-16 10:00', supervisor, acceptAnswer(3))).toEqual(['StepAnswerAccepted']);
    await county.waits('04-20 09:00');
    expect(await when('public-criticism')).toEqual([]);
  });

  test('is criticised in public when it stays unanswered for 5 working days, once', async () => {
    await county.waits('03-18 00:00:00.001');
    expect(await when('public-criticism')).toEqual([]);
    await county.waits('06-01 09:00');
    expect(await stepsOf('public-criticism')).toMatchObject([
      { because: { is: 'unanswered', step: '3' }, at: on('03-18 00:00:00.001') },
    ]);
  });

  test('climbs by silence after an answer was sent back, too', async () => {
    await county.does('03-11 09:00', clerk, answerOrder(3));
    await county.does('03-12 09:00', supervisor, sendAnswerBack(3));
    await county.waits('06-01 09:00');
    expect(await when('public-criticism')).toEqual([on('03-20 00:00:00.001')]);
  });

  test('is followed by nothing once it was recalled', async () => {
    await county.does('03-10 10:00', supervisor, recall(3));
    expect(await county.does('03-10 11:00', clerk, answerOrder(3))).toBe('step.is-recalled');
    await county.waits('06-01 09:00');
    expect(await types()).not.toContain('StepAnswerMissed');
    expect(await when('public-criticism')).toEqual([]);
  });
});

describe('three red cards in a quarter bring the head of the unit to an interview', () => {
  const missClosing = async (...days: readonly string[]) => {
    for (const [nth, day] of days.entries()) await answered(day, callNo(nth));
  };

  test('at the third, and not again at the fourth', async () => {
    await missClosing('01-12', '02-02', '03-02', '03-09');
    await county.waits('03-30 09:00');
    expect(await when('red-card')).toHaveLength(4);
    expect(await when('interview')).toEqual([on('03-10 00:00:00.001')]);
  });

  test('not when the third lies in the next quarter', async () => {
    await missClosing('01-12', '02-02', '03-30');
    await county.waits('04-20 09:00');
    expect(await when('red-card')).toHaveLength(3);
    expect(await when('interview')).toEqual([]);
  });

  test('not when one of them was recalled', async () => {
    await missClosing('01-12', '02-02');
    await county.waits('02-10 09:00');
    const [first] = await stepsOf('red-card');
    await county.does('02-10 09:00', supervisor, recall(Number(first?.step)));
    await answered('03-02', callNo(3));
    await county.waits('03-30 09:00');
    expect(await when('red-card')).toHaveLength(3);
    expect(await when('interview')).toEqual([]);
  });

  test('not for three of several units', async () => {
    await missClosing('01-12', '02-02');
    await county.does('03-02 09:00', caller, raise({ call: callNo(3) }));
    await county.does('03-02 09:00', dispatcher, dispatch(unit.environment, callNo(3)));
    await county.does('03-02 10:00', otherClerk, respond('03-02 15:00', callNo(3)));
    await county.waits('03-30 09:00');
    expect([await kinds(), await kinds(unit.environment)].flat().filter((kind) => kind === 'red-card')).toHaveLength(3);
    expect([await kinds(), await kinds(unit.environment)].flat()).not.toContain('interview');
  });
});

describe('a false closure', () => {
  test('that a supervisor finds is criticised in public, once', async () => {
    await answered();
    await county.does('03-03 09:00', clerk, feedBack(1, '03-02 15:00'));
    await county.does('03-04 09:00', caller, confirm());
    expect(await county.does('03-05 09:00', clerk, findFalseClosure())).toBe('officer.lacks-role');
    expect(await county.does('03-05 09:00', supervisor, findFalseClosure())).toEqual([
      'FalseClosureFound',
      'StepIssued',
    ]);
    expect(await county.does('03-06 09:00', supervisor, findFalseClosure())).toEqual([]);
    expect(await stepsOf('public-criticism')).toMatchObject([{ because: { is: 'false-closure' } }]);
  });

  test('is none where nothing was reported, and none of another unit', async () => {
    await answered();
    expect(await county.does('03-03 09:00', supervisor, findFalseClosure())).toBe('supervision.nothing-closed');
    await county.does('03-03 10:00', clerk, feedBack(1, '03-02 15:00'));
    expect(await county.does('03-03 11:00', supervisor, findFalseClosure(CALL_ID, unit.environment))).toBe(
      'supervision.not-the-units-slip',
    );
  });
});

describe('a supervisor', () => {
  test.each<StepKind>(['yellow-card', 'red-card', 'order', 'interview', 'public-criticism', 'accountability-referral'])(
    'takes the step %s directly, with reason; nobody else does',
    async (kind) => {
      for (const other of [officer.dispatcher, clerk, officer.admin, officer.assessor])
        expect(await county.does('03-02 09:00', other, takeStep(kind))).toBe('officer.lacks-role');
      expect(await county.does('03-02 09:00', supervisor, takeStep(kind))).toContain('StepIssued');
      expect((await issued())[0]).toMatchObject({ kind, because: { is: 'direct', reason: '屡次拖延' } });
    },
  );

  test('alone refers a unit for accountability: the ladder never does by itself', async () => {
    for (const [nth, day] of ['01-12', '01-19', '01-26', '02-02', '02-09'].entries())
      await dispatched(day, callNo(nth));
    await county.waits('12-01 09:00');
    const climbed = new Set(await kinds());
    expect(climbed).toEqual(new Set(['yellow-card', 'red-card', 'order', 'interview', 'public-criticism']));
  });

  test('recalls any step with reason, once; what it had brought about stays until it is recalled itself', async () => {
    await answered();
    await county.waits('03-10 09:00');
    expect(await county.does('03-10 09:00', clerk, recall(2))).toBe('officer.lacks-role');
    expect(await county.does('03-10 09:00', supervisor, recall(2))).toEqual(['StepRecalled']);
    expect(await county.does('03-10 10:00', supervisor, recall(2))).toEqual([]);
    expect(await county.does('03-11 09:00', clerk, answerOrder(3))).toEqual(['StepReceived', 'StepAnswered']);
  });
});

describe('the ladder is data', () => {
  const usual = defaultLadder(DEFAULT_SETTINGS).rungs;
  const publish = (rungs: readonly Rung[]): Command => ({
    of: 'rulebook',
    command: { act: 'publishLadder', ladder: { effectiveFrom: '2026-02-01' as LocalDate, rungs } },
  });
  const interviewAtTwo = usual.map((rung) =>
    rung.step === 'interview' ? { ...rung, on: [{ ...(rung.on[0] as CountedSteps), count: 2 }] } : rung,
  );

  test('that the list keeper publishes, and that holds from its day on', async () => {
    expect(await county.does('01-05 09:00', supervisor, publish(interviewAtTwo))).toBe('ladder.not-list-keeper');
    expect(await county.does('01-05 09:00', officer.listKeeper, publish(interviewAtTwo))).toEqual(['LadderPublished']);
    for (const [nth, day] of ['01-12', '01-19', '02-02'].entries()) await answered(day, callNo(nth));
    await county.waits('02-01 09:00');
    expect([await when('red-card'), await when('interview')].map(({ length }) => length)).toEqual([2, 0]);
    await county.waits('02-10 09:00');
    expect(await when('interview')).toEqual([on('02-10 00:00:00.001')]);
  });

  test('and that may do without a step: what no rung waits for happens only directly', async () => {
    await county.does('01-05 09:00', officer.listKeeper, publish(usual.filter(({ step }) => step !== 'order')));
    await answered();
    await county.waits('04-20 09:00');
    expect(await kinds()).toEqual(['yellow-card', 'red-card']);
  });
});

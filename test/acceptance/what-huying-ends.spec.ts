import type { CallCommand, Urgency } from '@app/domain';
import { FEEDBACK, officer, on, raised, responded, slip, unit } from '@app/testing';
import { type County, foundCounty } from './county-in-memory.js';

const { by: _, at: __, number, proxy, needsApproval, nameBy, township, ...told } = raised().data;
const raise = (urgency: Urgency = 'ordinary'): CallCommand => ({ act: 'raiseCall', words: { ...told, urgency } });
const dispatch: CallCommand = {
  act: 'dispatchCall',
  words: { to: [{ unit: unit.market, part: 'lead' }], basis: { noneFits: '清单未列' } },
};
const sign = (of = 1): CallCommand => ({ act: 'signForSlip', slip: slip(of), words: {} });
const { contact, phone, startsAt, measure } = responded().data;
const respond: CallCommand = { act: 'respondToSlip', slip: slip(1), words: { contact, phone, startsAt, measure } };
const giveBack = (of: number, proposed = unit.environment): CallCommand => ({
  act: 'returnSlip',
  slip: slip(of),
  words: { basis: '三定规定第四条', proposed },
});
const feedBack: CallCommand = {
  act: 'fileFeedback',
  slip: slip(1),
  words: { ...FEEDBACK, takenUpAt: on('03-02 09:00') },
};
const confirm = (solved: boolean): CallCommand => ({ act: 'confirmClosure', words: { solved } });
const later: CallCommand = { act: 'letTimePass' };

let county: County;
beforeEach(async () => {
  county = await foundCounty();
});
const dispatchedAt = async (time: string, urgency?: Urgency) => {
  await county.does(time, raise(urgency));
  await county.does(time, dispatch);
};
const limitsOf = async () => {
  const slips = (await county.file()).filter(({ type }) => type === 'SlipDispatched');
  const [first] = slips as { data: { deadlines: { respond: { dueAt: string }; close: { dueAt: string } } } }[];
  return [first?.data.deadlines.respond.dueAt, first?.data.deadlines.close.dueAt];
};

test('the file of a call, read from the top, is the whole case', async () => {
  await dispatchedAt('03-02 09:00');
  await county.does('03-02 10:00', sign());
  await county.does('03-02 11:00', respond);
  await county.does('03-05 16:00', feedBack);
  await county.does('03-06 09:00', confirm(true));
  await county.does('03-06 10:00', {
    act: 'rateDepartment',
    slip: slip(1),
    words: { rating: 'satisfied', speed: 5, attitude: 5, result: 5 },
  });
  expect((await county.file()).map(({ type }) => type)).toEqual([
    'CallRaised',
    'SlipDispatched',
    'SlipSignedFor',
    'ResponseGiven',
    'FeedbackFiled',
    'ClosureConfirmed',
    'CallClosed',
    'DepartmentRated',
  ]);
});

test('不敢呼: the dispatcher calls in the name of a township that does not dare', async () => {
  const inItsName: CallCommand = { act: 'raiseCall', words: { ...told, township: unit.town } };
  expect(await county.does('03-02 09:00', inItsName, officer.dispatcher)).toEqual(['CallRaised']);
  expect((await county.file())[0]?.data).toMatchObject({ proxy: true, township: unit.town });
});

test('推诿: a slip is returned once; the next refusal is a dispute, and it stops no clock', async () => {
  await dispatchedAt('03-02 09:00');
  expect(await county.does('03-02 10:00', giveBack(1))).toEqual(['SlipReturned']);
  expect(
    await county.does('03-02 11:00', { act: 'refuseReturn', slip: slip(1), words: { reason: '属贵局职责' } }),
  ).toEqual(['ReturnRefused']);
  expect(await county.does('03-02 12:00', giveBack(1))).toBe('slip.already-returned');
  const dispute: CallCommand = { act: 'disputeSlip', slip: slip(1), words: { reason: '清单未列' } };
  expect(await county.does('03-02 13:00', dispute)).toEqual(['ResponsibilityDisputed']);
  expect(await county.does('03-10 00:00:00.001', later)).toEqual([
    'DeadlineNear',
    'ResponseDeadlineMissed',
    'SlipDeemedSignedFor',
    'DeadlineNear',
    'ClosureDeadlineMissed',
  ]);
});

test('推诿: out of the return window the slip is the department’s', async () => {
  await dispatchedAt('03-02 09:00');
  expect(await county.does('03-04 00:00:00.001', giveBack(1))).toBe('slip.return-too-late');
});

test('nobody clicks: the clock runs from dispatch, and an unsigned slip is deemed signed for', async () => {
  await dispatchedAt('03-02 09:00');
  expect(await county.does('03-05 00:00:00.001', later)).toEqual([
    'DeadlineNear',
    'ResponseDeadlineMissed',
    'SlipDeemedSignedFor',
  ]);
  expect(await county.does('03-05 09:00', sign())).toEqual([]);
});

test('done is not solved: the township says so apart, and silence is no satisfaction', async () => {
  await dispatchedAt('03-02 09:00');
  await county.does('03-05 16:00', feedBack);
  expect(await county.does('03-11 00:00:00.001', later)).toEqual(['ClosureDeemedConfirmed', 'CallClosed']);
  expect(await county.does('03-11 09:00', confirm(true))).toBe('call.is-closed');
});

test('done is not solved: work that does not hold is sent back, with two working days at least', async () => {
  await dispatchedAt('03-02 09:00');
  await county.does('03-09 23:00', feedBack);
  const sendBack: CallCommand = { act: 'sendBack', words: { reason: '仍有残留' } };
  expect(await county.does('03-10 09:00', sendBack)).toEqual(['ReworkOrdered', 'DeadlineMoved']);
  expect((await county.file()).at(-1)?.data).toMatchObject({ deadline: { dueAt: on('03-12 24:00') } });
});

test('overdue stays overdue: nothing that comes later erases a missed limit', async () => {
  await dispatchedAt('03-02 09:00');
  await county.does('03-10 09:00', feedBack);
  await county.does('03-10 10:00', confirm(true));
  const missed = (await county.file()).filter(({ type }) => type === 'ClosureDeadlineMissed');
  expect(missed).toMatchObject([
    { type: 'ClosureDeadlineMissed', data: { slip: slip(1), at: on('03-10 00:00:00.001'), dueAt: on('03-09 24:00') } },
  ]);
});

test('调休: make-up workdays count, the Spring Festival does not', async () => {
  await dispatchedAt('02-13 17:00');
  expect(await limitsOf()).toEqual([on('02-24 24:00'), on('02-27 24:00')]);
});

test('half an hour is half an hour, also on a rest day', async () => {
  await dispatchedAt('02-18 22:00', 'urgent');
  expect(await limitsOf()).toEqual([on('02-18 22:30'), on('02-24 24:00')]);
});

test('a slip keeps the settings under which it was dispatched', async () => {
  await dispatchedAt('03-02 09:00');
  await county.adopts('03-03 09:00', { signerBeforeFeedback: true, returnsPerSlip: 3 });
  expect(await county.does('03-05 16:00', feedBack)).toEqual([
    'DeadlineNear',
    'ResponseDeadlineMissed',
    'SlipDeemedSignedFor',
    'FeedbackFiled',
  ]);
});

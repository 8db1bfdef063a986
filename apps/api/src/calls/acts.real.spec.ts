import { CALL_ACTS, SLIP_ACTS } from '@app/contracts';
import { unit } from '@app/testing';
import { afterActs, DISPATCH, dispatched, FEEDBACK, fedBack, RATING, RESPONSE, raised } from '../../test-kit/a-call.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.close());

type Act = readonly [officer: string, act: string, words?: object];
type Beginning = (api: RunningApi) => Promise<string>;

const REASON = { reason: '情况有变' };
const COOPERATING = { to: [...DISPATCH.to, { unit: unit.environment, part: 'cooperating' }] };
const BACK = { basis: '职责在住建', proposed: unit.housing } as const;
const PERSON = { personServed: { name: '张三', phone: '13800000000' } };
const LONG = { urgency: 'long-cycle' };
const STEPS = { milestones: [{ what: '立项', day: '2026-04-01' }] };

const awaitingApproval: Beginning = async (running) => {
  await approving(running, true);
  const at = await raised(running);
  await approving(running, false);
  return at;
};

const approving = async (running: RunningApi, approval: boolean): Promise<void> => {
  await (await running.as('jiang')).post('/api/v1/settings', { effectiveFrom: '2026-03-02', changes: { approval } });
};

const withSigner: Beginning = async (running) => {
  const admin = await running.as('jiang');
  const ask = (signerBeforeFeedback: boolean) =>
    admin.post('/api/v1/settings', { effectiveFrom: '2026-03-02', changes: { signerBeforeFeedback } });
  await ask(true);
  const at = await dispatched(running);
  await ask(false);
  await afterActs(running, at, ['wang', 'slips/1/feedback', FEEDBACK]);
  return at;
};

const then =
  (begin: Beginning, ...acts: readonly Act[]): Beginning =>
  async (running) => {
    const at = await begin(running);
    await afterActs(running, at, ...acts);
    return at;
  };

const closed = then(fedBack, ['li', 'confirm', { solved: true }]);
const returned = then(dispatched, ['wang', 'slips/1/return', BACK]);
const extensionAsked = then(dispatched, ['wang', 'slips/1/ask-extension', { days: 2, ...REASON }]);

/** Where each act begins, who does it with which words, and the fact that follows first. */
const CATALOGUE: Readonly<Record<string, readonly [Beginning, Act, string]>> = {
  approve: [awaitingApproval, ['zhao', 'approve'], 'CallApproved'],
  'hold-back': [awaitingApproval, ['zhao', 'hold-back', REASON], 'CallHeldBack'],
  decline: [raised, ['qian', 'decline', REASON], 'CallDeclined'],
  dispatch: [raised, ['qian', 'dispatch', DISPATCH], 'SlipDispatched'],
  withdraw: [dispatched, ['li', 'withdraw', REASON], 'CallWithdrawn'],
  confirm: [fedBack, ['li', 'confirm', { solved: false, remark: '仍有气味' }], 'ClosureConfirmed'],
  'send-back': [fedBack, ['li', 'send-back', REASON], 'ReworkOrdered'],
  reopen: [closed, ['li', 'reopen', REASON], 'CallReopened'],
  callback: [
    then(
      (running) => raised(running, PERSON),
      ['qian', 'dispatch', DISPATCH],
      ['wang', 'slips/1/feedback', FEEDBACK],
      ['li', 'confirm', { solved: true }],
    ),
    ['li', 'callback', { rating: 'basically-satisfied', solved: true }],
    'ServedPersonRated',
  ],
  sign: [dispatched, ['wang', 'slips/1/sign'], 'SlipSignedFor'],
  respond: [dispatched, ['wang', 'slips/1/respond', RESPONSE], 'SlipSignedFor'],
  arrive: [dispatched, ['wang', 'slips/1/arrive'], 'SlipSignedFor'],
  return: [dispatched, ['wang', 'slips/1/return', BACK], 'SlipReturned'],
  'accept-return': [returned, ['qian', 'slips/1/accept-return', { basis: { noneFits: '清单未列' } }], 'ReturnAccepted'],
  'refuse-return': [returned, ['qian', 'slips/1/refuse-return', REASON], 'ReturnRefused'],
  dispute: [
    then(returned, ['qian', 'slips/1/refuse-return', REASON]),
    ['wang', 'slips/1/dispute', REASON],
    'ResponsibilityDisputed',
  ],
  'ask-extension': [dispatched, ['wang', 'slips/1/ask-extension', { days: 3, ...REASON }], 'ExtensionAsked'],
  'grant-extension': [extensionAsked, ['feng', 'slips/1/grant-extension'], 'DeadlineMoved'],
  'refuse-extension': [extensionAsked, ['feng', 'slips/1/refuse-extension', REASON], 'ExtensionRefused'],
  suspend: [dispatched, ['feng', 'slips/1/suspend', { ...REASON, promiseDate: '2026-05-06' }], 'SlipSuspended'],
  discharge: [(running) => dispatched(running, COOPERATING), ['feng', 'slips/2/discharge', REASON], 'SlipDischarged'],
  feedback: [dispatched, ['wang', 'slips/1/feedback', FEEDBACK], 'SlipSignedFor'],
  'sign-feedback': [withSigner, ['sun', 'slips/1/sign-feedback'], 'SlipSignedFor'],
  milestone: [
    then((running) => raised(running, LONG), ['qian', 'dispatch', { ...DISPATCH, ...STEPS }]),
    ['wang', 'slips/1/milestone', { milestone: '立项' }],
    'MilestoneReached',
  ],
  rate: [closed, ['li', 'slips/1/rate', RATING], 'DepartmentRated'],
  'mark-quality': [
    closed,
    ['wang', 'slips/1/mark-quality', { accurate: true, complete: true, inScope: true }],
    'CallQualityMarked',
  ],
  exclude: [dispatched, ['feng', 'slips/1/exclude', { ...REASON, approver: '周县长' }], 'SlipExcluded'],
};

describe('what is done to calls and slips', () => {
  test('is all in this catalogue', () => {
    expect(Object.keys(CATALOGUE)).toEqual([...Object.keys(CALL_ACTS), ...Object.keys(SLIP_ACTS)]);
  });

  test.each(Object.entries(CATALOGUE))('%s', async (_path, [begin, act, fact]) => {
    const done = await afterActs(api, await begin(api), act);
    expect(done?.status).toBe(200);
    expect(done?.body.facts[0]).toBe(fact);
  });

  test('is done once: repeated, there is nothing to do and no error', async () => {
    const at = await dispatched(api);
    await afterActs(api, at, ['wang', 'slips/1/sign']);
    const again = await afterActs(api, at, ['wang', 'slips/1/sign']);
    expect(again?.body).toMatchObject({ facts: [], revision: 2 });
  });

  test('is refused with the rule where the slip is another department’s', async () => {
    const at = await dispatched(api);
    const { status, body } = await (await api.as('zhou')).post(`${at}/slips/1/sign`);
    expect([status, body.code]).toEqual([403, 'slip.not-yours']);
    expect(body.rule.zh).toBe('只有派发单所派部门可以办理');
  });

  test('is refused in the wrong state', async () => {
    const at = await raised(api);
    const { status, body } = await (await api.as('li')).post(`${at}/confirm`, { solved: true });
    expect([status, body.code]).toEqual([409, 'call.is-awaiting-dispatch']);
  });

  test('is refused for calls and slips that there are not', async () => {
    const at = await dispatched(api);
    const wang = await api.as('wang');
    expect((await wang.post(`${at}/slips/7/sign`)).body.code).toBe('slip.unknown');
    expect((await wang.post(`${at}/slips/x/sign`)).body.code).toBe('slip.unknown');
    expect((await wang.post('/api/v1/calls/0190b1c2-0000-7000-8000-000000000000/slips/1/sign')).body.code).toBe(
      'call.unknown',
    );
  });
});

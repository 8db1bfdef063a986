import { unit } from '@app/testing';
import { afterActs, dispatched } from '../../test-kit/a-call.js';
import type { Returned } from '../../test-kit/returned.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

const STEPS = '/api/v1/supervision/steps';
const ORDER = { unit: unit.market, kind: 'order', reason: '两次催办未果' };

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.close());

const issue = async (more: object = {}, officer = 'feng'): Promise<Returned> =>
  (await api.as(officer)).post(STEPS, { ...ORDER, ...more });
const issued = async (more: object = {}): Promise<string> => (await issue(more)).headers.get('location') as string;
const standing = async (officer: string, of: string = unit.market) =>
  (await api.as(officer)).get(`/api/v1/units/${of}/standing`);

describe('a supervision order', () => {
  let at: string;
  beforeAll(async () => {
    at = await issued();
  });

  test('gives the unit two working days, and lists the days that it counted', async () => {
    const { body } = await (await api.as('wang')).get(at);
    expect(body).toMatchObject({
      unit: { code: unit.market, name: '市场监督管理局' },
      kind: 'order',
      because: { is: 'direct', reason: ORDER.reason },
      standing: 'awaiting answer',
      answerBy: { counted: ['2026-03-03', '2026-03-04'], dueAt: '2026-03-05T00:00:00+08:00' },
      toleratedUntil: { lastDay: '2026-03-09' },
      ladder: 0,
    });
  });

  test('stands on the page of the unit until it is answered', async () => {
    const { body } = await standing('wang');
    expect(body).toMatchObject({ quarter: '2026-Q1', highest: 'order', toReceive: 1, toAnswer: [{ kind: 'order' }] });
    expect(body.nearing).toEqual([{ step: 'interview', counts: 'red-card', counted: 0, of: 3, window: '2026-Q1' }]);
  });

  test('is received, answered, sent back, answered anew and accepted', async () => {
    const answer = { answer: '已整改到位' };
    const reason = { reason: '未附现场照片' };
    const last = await afterActs(
      api,
      at,
      ['wang', 'receive'],
      ['wang', 'answer', answer],
      ['feng', 'send-back', reason],
      ['sun', 'answer', { answer: '已补充说明' }],
      ['feng', 'accept', { remark: '同意' }],
    );
    expect(last?.body).toMatchObject({ supervision: unit.market, facts: ['StepAnswerAccepted'] });
    expect((await (await api.as('feng')).get(at)).body).toMatchObject({
      standing: 'settled',
      received: { by: 'wang' },
      answer: { words: '已补充说明', by: 'sun' },
      said: { words: '同意', by: 'feng' },
      officers: { wang: '王', sun: '孙', feng: '冯' },
    });
    const { body } = await (await api.as('feng')).get(`${STEPS}?standing=settled&after=${last?.body.position}`);
    expect(body.steps).toHaveLength(1);
    expect((await standing('feng')).body).toMatchObject({ toAnswer: [], toReceive: 0, inQuarter: { order: 1 } });
  });

  test('is recalled with reason', async () => {
    const other = await issued({ kind: 'interview' });
    expect((await (await api.as('feng')).post(`${other}/recall`, {})).status).toBe(422);
    await afterActs(api, other, ['feng', 'recall', { reason: '核实有误' }]);
    expect((await (await api.as('wang')).get(other)).body.standing).toBe('recalled');
  });

  test('is the business of its unit and of those who watch', async () => {
    for (const officer of ['zhou', 'li']) {
      expect((await (await api.as(officer)).get(at)).body.code).toBe('step.unknown');
      expect((await standing(officer)).body.code).toBe('unit.unknown');
      expect((await (await api.as(officer)).get(STEPS)).body.steps).toEqual([]);
    }
    expect((await standing('zhou', unit.environment)).status).toBe(200);
  });

  test('is a supervisor’s to issue', async () => {
    expect((await issue({}, 'qian')).body.code).toBe('officer.lacks-role');
    expect((await issue({ unit: unit.village })).body.code).toBe('supervision.not-on-the-ladder');
  });
});

describe('a step about a slip', () => {
  test('is held against the unit that has the slip, and never against the township that called', async () => {
    const about = { call: (await dispatched(api)).slice(-36), slip: '1' };
    expect((await issue({ about, unit: unit.town })).body.code).toBe('supervision.own-call');
    expect((await issue({ about, unit: unit.environment })).body.code).toBe('supervision.not-the-units-slip');
    const taken = await issue({ about, kind: 'red-card' });
    expect(taken.body).toMatchObject({
      facts: ['StepIssued', 'StepIssued'],
      steps: [expect.anything(), expect.anything()],
    });
    const { body } = await (await api.as('feng')).get(`${STEPS}?call=${about.call}&after=${taken.body.position}`);
    expect(body.steps).toMatchObject([{ kind: 'order' }, { kind: 'red-card', subject: '沿河小作坊夜间排放刺鼻气味' }]);
  });

  test('finds no false closure where nothing was reported as done', async () => {
    const about = { call: (await dispatched(api)).slice(-36), slip: '1' };
    const found = await (await api.as('feng')).post('/api/v1/supervision/false-closures', {
      unit: unit.market,
      about,
      reason: '现场复查仍在排污',
    });
    expect(found.body.code).toBe('supervision.nothing-closed');
  });
});

describe('the ladder', () => {
  test('is the rule book’s until the list keeper publishes another', async () => {
    const chu = await api.as('chu');
    const path = '/api/v1/supervision/ladders';
    expect((await chu.get(path)).body).toMatchObject({ ladders: [], inForce: { version: 0 } });
    const rungs = [{ step: 'red-card', on: [{ on: 'limit-missed' }] }];
    const body = { effectiveFrom: '2026-03-02', rungs };
    expect((await (await api.as('feng')).post(path, body)).body.code).toBe('ladder.not-list-keeper');
    expect((await chu.post(path, body)).status).toBe(201);
    expect((await chu.get(path)).body).toMatchObject({ ladders: [{ version: 1 }], inForce: { version: 1, rungs } });
  });
});

import { unit } from '@app/testing';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';
import type { Visitor } from '../../test-kit/visitor.js';

const STEPS = '/api/v1/supervision/steps';
const LADDERS = '/api/v1/supervision/ladders';
const PREVIEW = `${LADDERS}?preview=true`;
const MARKET = { unit: unit.market, kind: 'red-card', reason: '两次催办未果' };

let api: RunningApi;
let chu: Visitor;
beforeAll(async () => {
  api = await startApi();
  chu = await api.as('chu');
  const feng = await api.as('feng');
  for (let nth = 0; nth < 2; nth += 1) await feng.post(STEPS, MARKET);
}, 60_000);
afterAll(() => api.close());

const inForce = async () => (await chu.get(LADDERS)).body.inForce.rungs as { step: string; on: object[] }[];
const INTERVIEW = { step: 'interview', on: [{ on: 'steps', step: 'red-card', count: 5, within: 'quarter' }] };
const withInterviewAt5 = async () => (await inForce()).map((rung) => (rung.step === 'interview' ? INTERVIEW : rung));

describe('a ladder', () => {
  test('is previewed: the rungs that differ, the orders that keep theirs, the counts that are taken otherwise', async () => {
    const { status, body } = await chu.post(PREVIEW, { effectiveFrom: '2026-03-02', rungs: await withInterviewAt5() });
    expect(status).toBe(200);
    expect(body).toEqual({
      before: { version: 0, effectiveFrom: expect.anything() },
      effectiveFrom: '2026-03-02',
      rungs: [{ step: 'interview', was: { ...INTERVIEW, on: [{ ...INTERVIEW.on[0], count: 3 }] }, is: INTERVIEW }],
      units: [
        {
          unit: { code: unit.market, name: '市场监督管理局' },
          keeps: ['2', '4'],
          counts: [{ step: 'interview', counts: 'red-card', counted: 2, window: '2026-Q1', was: 3, is: 5 }],
        },
      ],
    });
    expect((await chu.get(LADDERS)).body.ladders).toEqual([]);
  });

  test('that begins with the next quarter finds no count of this one', async () => {
    const { body } = await chu.post(PREVIEW, { effectiveFrom: '2026-04-01', rungs: await withInterviewAt5() });
    expect(body.units).toMatchObject([{ unit: { code: unit.market }, keeps: ['2', '4'], counts: [] }]);
  });

  test('that leaves a rung out shows what it was, and that nothing follows from the count', async () => {
    const rungs = (await inForce()).filter(({ step }) => step !== 'interview');
    const { body } = await chu.post(PREVIEW, { effectiveFrom: '2026-03-02', rungs });
    expect(body.rungs).toEqual([{ step: 'interview', was: expect.anything() }]);
    expect(body.units[0].counts).toEqual([
      { step: 'interview', counts: 'red-card', counted: 2, window: '2026-Q1', was: 3 },
    ]);
  });

  test('that says the same changes no rung', async () => {
    const { body } = await chu.post(PREVIEW, { effectiveFrom: '2026-03-02', rungs: await inForce() });
    expect(body.rungs).toEqual([]);
  });

  test('is refused in its preview as it would be in its publication', async () => {
    const [rung] = await inForce();
    const body = { effectiveFrom: '2026-03-02', rungs: [rung, rung] };
    expect((await chu.post(PREVIEW, body)).body.code).toBe('ladder.step-twice');
    expect((await (await api.as('feng')).post(PREVIEW, body)).body.code).toBe('ladder.not-list-keeper');
  });
});

import { type RunningApi, startApi } from '../../test-kit/start-api.js';
import type { Visitor } from '../../test-kit/visitor.js';

const SCHEMES = '/api/v1/assessment-schemes';
const PREVIEW = `${SCHEMES}?preview=true`;
const ASSESSMENTS = '/api/v1/assessments';

let api: RunningApi;
let wei: Visitor;
beforeAll(async () => {
  api = await startApi();
  wei = await api.as('wei');
}, 60_000);
afterAll(() => api.close());

interface Weighed {
  readonly measure: string;
  readonly formula: string;
  readonly weight: number;
}

const usual = async () => {
  const { version: _, ...scheme } = (await wei.get(ASSESSMENTS)).body.scheme;
  return scheme as { departments: Weighed[]; period: string; minimum: number };
};
const WEIGHTS: Readonly<Record<string, number>> = { SatisfactionRate: 50, ResponseRate: 10 };
const rated = async () => {
  const scheme = await usual();
  const departments = scheme.departments.map((one) => ({ ...one, weight: WEIGHTS[one.measure] ?? one.weight }));
  return { ...scheme, departments, minimum: 12 };
};

describe('a scheme of the two-way assessment', () => {
  test('is previewed: the weights that differ, the guards, and the first period that it binds', async () => {
    const { status, body } = await wei.post(PREVIEW, { effectiveFrom: '2026-05-10', scheme: await rated() });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      before: { version: 0, minimum: 10 },
      after: { version: 1, minimum: 12 },
      running: { assessment: '2026-Q1', from: '2026-01-01', to: '2026-04-01', version: 0 },
      first: { assessment: '2026-Q3', from: '2026-07-01' },
    });
    expect(body.weights).toEqual([
      { side: 'department', measure: 'SatisfactionRate', formula: 'of-rated', was: 40, is: 50 },
      { side: 'department', measure: 'ResponseRate', formula: 'all-due', was: 20, is: 10 },
    ]);
    expect((await wei.get(ASSESSMENTS)).body.schemes).toEqual([]);
  });

  test('binds the period that begins on its day, and one of another length from the new year on', async () => {
    const scheme = await rated();
    const first = async (effectiveFrom: string, more: object = {}) =>
      (await wei.post(PREVIEW, { effectiveFrom, scheme: { ...scheme, ...more } })).body.first;
    expect(await first('2026-04-01')).toMatchObject({ assessment: '2026-Q2' });
    expect(await first('2027-01-01', { period: 'half-year' })).toMatchObject({ assessment: '2027-H1' });
    expect(await first('2026-12-31')).toMatchObject({ assessment: '2027-Q1' });
  });

  test('is compared with the one that would hold on its day, and a mark that is dropped or added is shown', async () => {
    const scheme = await usual();
    const [, ...others] = scheme.departments;
    const departments = [...others, { measure: 'ClosureRate', formula: 'closed-of-due', weight: 40 }];
    const next = { ...scheme, departments };
    const { body } = await wei.post(PREVIEW, { effectiveFrom: '2026-04-01', scheme: next });
    expect(body.weights).toEqual([
      { side: 'department', measure: 'SatisfactionRate', formula: 'of-rated', was: 40 },
      { side: 'department', measure: 'ClosureRate', formula: 'closed-of-due', is: 40 },
    ]);
    expect((await wei.post(SCHEMES, { effectiveFrom: '2026-04-01', scheme: next })).status).toBe(200);
    const again = await wei.post(PREVIEW, { effectiveFrom: '2026-07-01', scheme: next });
    expect(again.body).toMatchObject({ before: { version: 1 }, after: { version: 2 }, weights: [] });
    expect(again.body.running.version).toBe(0);
  });

  test('is refused in its preview as it would be in its publication', async () => {
    const body = { effectiveFrom: '2026-09-01', scheme: { ...(await usual()), minimum: 1 } };
    expect((await wei.post(PREVIEW, body)).body.code).toBe('scheme.sample-too-small');
    expect((await (await api.as('feng')).post(PREVIEW, body)).body.code).toBe('officer.lacks-role');
  });
});

import { rulesInForce } from '@app/domain';
import { plusMs } from '@app/kernel';
import { refreeze } from '@app/read-models';
import { unit } from '@app/testing';
import { afterActs, DISPATCH, FEEDBACK, RAISE, RATING } from '../../test-kit/a-call.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';
import { type Visitor, visitorsOf } from '../../test-kit/visitor.js';

const ASSESSMENTS = '/api/v1/assessments';
const QUARTER = `${ASSESSMENTS}/2026-Q1`;
const QUALITY = { accurate: true, complete: true, inScope: true };
const TEN = 10;
const MARK = { measure: 'SatisfactionRate', formula: 'of-rated' };
const ONE_MONTH_MS = 31 * 86_400_000;

let api: RunningApi;
let as: (officer?: string) => Promise<Visitor>;
let last = '';
const calls: string[] = [];

const assessedCall = async (nth: number): Promise<void> => {
  const subdistrict = nth > TEN;
  const [caller, place] = subdistrict ? ['he', unit.community] : ['li', unit.village];
  const { headers } = await (await api.as(caller)).post('/api/v1/calls', {
    ...RAISE,
    place: { unit: place, detail: `${nth}号` },
  });
  const at = headers.get('location') as string;
  const quality = nth === 1 ? { ...QUALITY, complete: false, reason: '未写明门牌号' } : QUALITY;
  const done = await afterActs(
    api,
    at,
    ['qian', 'dispatch', DISPATCH],
    ['wang', 'slips/1/feedback', FEEDBACK],
    [caller, 'confirm', { solved: true }],
    [caller, 'slips/1/rate', { ...RATING, rating: nth === 1 ? 'dissatisfied' : 'satisfied' }],
    ['wang', 'slips/1/mark-quality', quality],
  );
  last = done?.body.position;
  calls.push(at.slice(-36));
};

beforeAll(async () => {
  api = await startApi();
  for (let nth = 1; nth <= TEN + 1; nth += 1) await assessedCall(nth);
  api.clock.advanceTo(plusMs(api.clock.now(), ONE_MONTH_MS));
  as = visitorsOf(api.url);
}, 120_000);
afterAll(() => api.close());

const sheet = async (officer: string, query = '') => (await as(officer)).get(`${QUARTER}?after=${last}${query}`);
const lineOf = (body: { lines: { unit: { code: string } }[] }, code: string) =>
  body.lines.find((line) => line.unit.code === code) as never as {
    marks: Record<string, unknown>[];
    score: string | null;
    rank: number | null;
    edition?: number;
  };
const wrote = async (officer: string, path: string, body: object) => {
  const answer = await (await as(officer)).post(`${QUARTER}/${path}`, body);
  if (answer.body.position !== undefined) last = answer.body.position;
  return answer;
};

describe('the two-way assessment of a quarter', () => {
  test('is drafted for those who decide, each mark with its parts, and opens to as many slips as it counts', async () => {
    const { body } = await sheet('feng');
    const department = lineOf(body, unit.market);
    expect(department.marks[0]).toMatchObject({
      ...MARK,
      numerator: 10,
      denominator: 11,
      rate: '90.91',
      byTownship: [
        { township: { code: unit.subdistrict }, met: 1, of: 1 },
        { township: { code: unit.town }, met: 9, of: 10 },
      ],
    });
    expect(lineOf(body, unit.town).marks).toMatchObject([
      { formula: 'accurate', numerator: 10, denominator: 10 },
      { formula: 'complete', numerator: 9, denominator: 10 },
      { formula: 'in-scope', numerator: 10, denominator: 10 },
    ]);
    for (const { slips, denominator } of [...department.marks, ...lineOf(body, unit.town).marks])
      expect((await (await as('feng')).get(slips as string)).body.slips).toHaveLength(denominator as number);
  });

  test('gives no rank to a township with fewer than ten marked calls, only the counts', async () => {
    const { body } = await sheet('feng');
    const few = lineOf(body, unit.subdistrict);
    expect([few.rank, few.score, few.marks[0]?.rate, few.marks[0]?.denominator]).toEqual([null, null, null, 1]);
    expect(lineOf(body, unit.town)).toMatchObject({ rank: 1, score: '97.00' });
  });

  test('is nobody else’s before it is published', async () => {
    for (const officer of ['wang', 'li', 'qian']) expect((await sheet(officer)).body.code).toBe('assessment.unknown');
    expect((await (await as('wang')).get(`${QUARTER}?edition=draft`)).body.code).toBe('assessment.unknown');
  });

  test('is made for nobody who may not publish it', async () => {
    const path = `${ASSESSMENTS}/2026-03/publish`;
    expect((await (await as('wei')).post(path, {})).body.code).toBe('assessment.other-periods');
    expect((await (await as('wang')).post(path, {})).body.code).toBe('officer.lacks-role');
  });

  test('is published frozen, and made again as of its position is the same', async () => {
    const once = async (body: object) =>
      (await as('wei')).post(`${QUARTER}/publish`, body, { 'idempotency-key': 'the answer was lost' });
    const published = await once({});
    expect(published.body.facts).toEqual(['AssessmentPublished']);
    api.clock.advanceTo(plusMs(api.clock.now(), 1_000));
    expect(await once({})).toMatchObject({ status: 200, body: published.body });
    expect((await once({ because: '另一件事' })).body.code).toBe('command.id-reused');
    last = published.body.position;
    expect((await wrote('wei', 'publish', {})).body.facts).toEqual([]);
    const { body } = await sheet('feng');
    expect(body).toMatchObject({ edition: 1, editions: [{ edition: 1, sha256: body.sha256 }] });
    const all = (await api.office.look('assessment', 'county')).state;
    const rules = rulesInForce(await api.office.rulebook(), api.clock.now());
    const [edition] = all.periods.get('2026-Q1')?.editions ?? [];
    const again = await refreeze(api.parts.dataSource, { all, assessment: '2026-Q1', rules }, edition as never);
    expect(again.sha256).toBe(body.sha256);
  });

  test('shows a department its own line, its ratings only in groups of three townships, and nobody who rated', async () => {
    const { body } = await sheet('wang');
    expect(body.lines.map(({ unit: { code } }: { unit: { code: string } }) => code)).toEqual([unit.market]);
    const own = lineOf(body, unit.market);
    expect(own.marks[0]).toMatchObject({ ...MARK, numerator: null, denominator: null, rate: null, withheld: true });
    expect([own.score, own.rank]).toEqual([null, null]);
    expect(own.marks[1]).toMatchObject({ measure: 'ResponseRate', withheld: false, denominator: 11 });
    expect(JSON.stringify(body)).not.toContain(unit.town);
    expect(body.alerts).toBeUndefined();
    const opened = await (await as('wang')).get(
      `${QUARTER}/slips?unit=${unit.market}&measure=SatisfactionRate&formula=of-rated`,
    );
    expect([opened.status, opened.body.code]).toEqual([403, 'assessment.ratings-in-groups']);
    const others = await (await as('zhou')).get(
      `${QUARTER}/slips?unit=${unit.market}&measure=OnTimeRate&formula=all-due`,
    );
    expect(others.body.code).toBe('assessment.not-yours');
  });

  test('shows a township its own line and departments’ as they see them', async () => {
    const { body } = await sheet('li');
    expect(lineOf(body, unit.town).score).toBe('97.00');
    expect(lineOf(body, unit.subdistrict)).toBeUndefined();
    expect(lineOf(body, unit.market).marks[0]).toMatchObject({ withheld: true });
  });

  test('is appealed by the unit, decided by the supervisor, and corrected by a new edition only', async () => {
    const before = (await sheet('feng')).body;
    const slips = [{ call: calls[0], slip: '1' }];
    const mark = { measure: 'CallQualityRate', formula: 'complete' };
    const appealed = await wrote('li', 'appeals', { mark, slips, reason: '门牌号已在附件中写明' });
    expect(appealed.body).toMatchObject({ facts: ['ResultAppealed'], appeal: 1 });
    expect((await wrote('wei', 'publish', { because: '更正' })).body.facts).toEqual([]);
    expect((await wrote('li', 'appeals/1/uphold', { reason: '属实', approver: '县领导' })).status).toBe(403);
    await wrote('feng', 'appeals/1/uphold', { reason: '附件属实', approver: '县领导' });
    expect((await sheet('feng')).body.lines).toEqual(before.lines);
    await wrote('wei', 'publish', { because: '申诉成立，剔除一张派发单' });
    const after = (await sheet('feng')).body;
    expect(after).toMatchObject({
      edition: 2,
      exclusions: [{ unit: { code: unit.town }, appeal: 1, approver: '县领导' }],
    });
    expect(lineOf(after, unit.town).marks[1]).toMatchObject({ numerator: 9, denominator: 9, excluded: 1, rate: null });
    const { slips: at } = lineOf(after, unit.town).marks[1] as { slips: string };
    expect(
      (await (await as('feng')).get(at)).body.slips.filter((one: { exclusion?: object }) => one.exclusion),
    ).toHaveLength(1);
    const old = (await sheet('feng', '&edition=1')).body;
    expect([old.sha256, old.lines]).toEqual([before.sha256, before.lines]);
    expect((await sheet('li')).body.appeals).toMatchObject([{ appeal: 1, standing: 'upheld' }]);
    expect((await sheet('wang')).body.appeals).toEqual([]);
  });

  test('is listed with the scheme in force, and a county publishes its own in advance', async () => {
    const { body } = await (await as('li')).get(`${ASSESSMENTS}?after=${last}`);
    expect(body).toMatchObject({
      scheme: { version: 0, share: { of: 30, in: 100 } },
      assessments: [{ assessment: '2026-Q1' }],
    });
    const { version: _, ...usual } = body.scheme;
    const scheme = { ...usual, share: { of: 1, in: 3 } };
    const wei = await as('wei');
    const published = await wei.post('/api/v1/assessment-schemes', { effectiveFrom: '2026-07-01', scheme });
    expect(published.body.facts).toEqual(['AssessmentSchemePublished']);
    const byNumber = { ...scheme, townships: [{ measure: 'CompletionRate', formula: 'of-dispatched', weight: 100 }] };
    const refused = await wei.post('/api/v1/assessment-schemes', { effectiveFrom: '2026-10-01', scheme: byNumber });
    expect([refused.status, refused.body.code]).toEqual([422, 'scheme.counts-calls']);
  });

  test('knows no other periods, and leaves out a slip with reason and approver', async () => {
    expect((await (await as('feng')).get(`${ASSESSMENTS}/2026-13`)).status).toBe(404);
    expect((await (await as('feng')).get(`${ASSESSMENTS}/2026-03`)).body.code).toBe('assessment.other-periods');
    const leaveOut = { unit: unit.market, call: calls[1], slip: '1', reason: '台风停工', approver: '县领导' };
    expect((await wrote('feng', 'exclusions', leaveOut)).body.facts).toEqual(['SlipLeftOut']);
    expect((await wrote('feng', 'exclusions', leaveOut)).body.facts).toEqual([]);
    expect(lineOf((await sheet('feng', '&edition=draft')).body, unit.market).marks[0]).toMatchObject({
      denominator: 10,
      excluded: 1,
    });
    expect((await wrote('wang', 'exclusions', leaveOut)).status).toBe(403);
    const dismissed = [
      await wrote('wang', 'appeals', { reason: '台风期间无法到场' }),
      await wrote('feng', 'appeals/2/dismiss', { reason: '已剔除' }),
    ];
    expect(dismissed.map(({ body }) => body.facts)).toEqual([['ResultAppealed'], ['AppealDismissed']]);
  });
});

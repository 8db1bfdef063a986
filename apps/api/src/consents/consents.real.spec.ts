import { unit } from '@app/testing';
import { cited, note } from '../../test-kit/a-file.js';
import type { Returned } from '../../test-kit/returned.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

const CONSENTS = '/api/v1/consents';
const ASK = { agency: unit.marketOffice, change: 'appointment', person: '拟任所长人选', reason: '原所长到龄' };

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.close());

const ask = async (officer = 'wei', more: object = {}): Promise<Returned> =>
  (await api.as(officer)).post(CONSENTS, { ...ASK, ...more });
const asked = async (): Promise<string> => (await ask()).headers.get('location') as string;
const written = async (text: string) => ({ evidence: [await cited(api, note(text), '书面意见.txt', 'zhao')] });

describe('the consent of a township', () => {
  test('is asked for, and answered in writing', async () => {
    const at = await asked();
    const answer = await written('同意');
    const given = await (await api.as('zhao')).post(`${at}/give`, answer);
    expect(given.body).toMatchObject({ facts: ['ConsentGiven'], consent: at.slice(-36), revision: 1 });
    const { body } = await (await api.as('wei')).get(at);
    expect(body).toMatchObject({
      agency: { name: '青石市场监督管理所' },
      department: { code: unit.market },
      township: { code: unit.town },
      asker: { code: unit.county },
      standing: 'given',
      answer: { by: 'zhao', evidence: answer.evidence },
      officers: { wei: '卫', zhao: '赵' },
    });
  });

  test('is withheld with reason, and once', async () => {
    const at = await asked();
    const answer = await written('不同意');
    const zhao = await api.as('zhao');
    const withheld = await zhao.post(`${at}/withhold`, { ...answer, reason: '任职不足一年' });
    expect(withheld.body.facts).toEqual(['ConsentWithheld']);
    expect((await zhao.post(`${at}/withhold`, { ...answer, reason: '任职不足一年' })).body.facts).toEqual([]);
    const { status, body } = await zhao.post(`${at}/give`, answer);
    expect([status, body.code]).toEqual([409, 'consent.is-withheld']);
    expect((await zhao.get(at)).body.answer.objection).toBe('任职不足一年');
  });

  test('is no consent without the written answer', async () => {
    const at = await asked();
    const { status, body } = await (await api.as('zhao')).post(`${at}/give`, { evidence: [] });
    expect([status, body.code]).toEqual([422, 'consent.needs-written-answer']);
  });

  test('is asked for by the organisation department or the parent department', async () => {
    expect((await ask('wang')).status).toBe(201);
    expect((await ask('zhou')).body.code).toBe('consent.not-the-parent-department');
    expect((await ask('wei', { agency: unit.market })).body.code).toBe('consent.not-an-agency');
  });

  test('is the business of the township, the parent department and those who read everything', async () => {
    const at = await asked();
    for (const officer of ['zhao', 'li', 'wang', 'wei', 'chu', 'feng', 'qian'])
      expect((await (await api.as(officer)).get(at)).status).toBe(200);
    for (const officer of ['he', 'zhou', 'zheng', 'jiang'])
      expect((await (await api.as(officer)).get(at)).body.code).toBe('consent.unknown');
  });

  test('is kept in a register', async () => {
    const { body } = await ask();
    const list = async (officer: string, query = ''): Promise<readonly string[]> =>
      (await (await api.as(officer)).get(`${CONSENTS}?after=${body.position}${query}`)).body.consents.map(
        ({ consent }: { consent: string }) => consent,
      );
    expect((await list('wei'))[0]).toBe(body.consent);
    expect(await list('zhao', `&standing=asked&agency=${unit.marketOffice}`)).toContain(body.consent);
    expect(await list('wei', '&standing=given')).not.toContain(body.consent);
    expect(await list('he')).toEqual([]);
  });
});

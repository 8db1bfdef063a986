import { unit } from '@app/testing';
import { afterActs, dispatched, FEEDBACK, RATING } from '../../test-kit/a-call.js';
import type { Returned } from '../../test-kit/returned.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

const AGENCIES = '/api/v1/agencies';
const PAGE = `${AGENCIES}/${unit.marketOffice}`;
const TO_AGENCY = { to: [{ unit: unit.marketOffice, part: 'lead' }] };

let api: RunningApi;
let position: string;
beforeAll(async () => {
  api = await startApi();
  const rated = await dispatched(api, TO_AGENCY);
  await afterActs(
    api,
    rated,
    ['zheng', 'slips/1/feedback', FEEDBACK],
    ['li', 'confirm', { solved: true }],
    ['li', 'slips/1/rate', RATING],
  );
  await dispatched(api, TO_AGENCY);
  const question = { agency: unit.marketOffice, change: 'transfer', person: '现任所长', reason: '交流任职' };
  position = (await (await api.as('wang')).post('/api/v1/consents', question)).body.position;
}, 60_000);
afterAll(() => api.close());

const page = async (officer: string): Promise<Returned> => (await api.as(officer)).get(`${PAGE}?after=${position}`);

describe('the stationed agencies', () => {
  test('are listed with seat and department', async () => {
    const wei = await api.as('wei');
    const one = {
      agency: { code: unit.marketOffice, name: '青石市场监督管理所' },
      seat: { code: unit.town, name: '青石镇' },
      department: { code: unit.market, name: '市场监督管理局' },
      closed: false,
    };
    expect((await wei.get(AGENCIES)).body.agencies).toEqual([one]);
    expect((await wei.get(`${AGENCIES}?township=${unit.town}&department=${unit.market}`)).body.agencies).toEqual([one]);
    expect((await wei.get(`${AGENCIES}?township=${unit.subdistrict}`)).body.agencies).toEqual([]);
  });

  test('are agencies, and no other unit is', async () => {
    const { status, body } = await (await api.as('wei')).get(`${AGENCIES}/${unit.market}`);
    expect([status, body.code]).toEqual([404, 'unit.unknown']);
  });
});

describe('the page of an agency', () => {
  test('shows its open slips, and how many they are, to those who may read them', async () => {
    for (const officer of ['zheng', 'li', 'feng']) {
      const { open } = (await page(officer)).body;
      expect([open.count, open.slips.length]).toEqual([1, 1]);
    }
    expect((await page('he')).body.open).toEqual({ count: 0, slips: [] });
  });

  test('shows its ratings to the township that gave them and to those who watch', async () => {
    const counts = { satisfied: 1, 'basically-satisfied': 0, dissatisfied: 0 };
    for (const officer of ['li', 'feng', 'wei'])
      expect((await page(officer)).body.ratings).toEqual({ seen: true, townships: 1, counts, group: 3 });
    expect((await page('he')).body.ratings).toMatchObject({ seen: true, townships: 0 });
  });

  test('shows no ratings of fewer than three townships to the agency and its department', async () => {
    for (const officer of ['zheng', 'wang'])
      expect((await page(officer)).body.ratings).toEqual({ seen: false, group: 3 });
  });

  test('shows the consents asked for its head to those whose business it is', async () => {
    for (const officer of ['zhao', 'wang', 'wei'])
      expect((await page(officer)).body.consents).toMatchObject([{ change: 'transfer', standing: 'asked' }]);
    expect((await page('zheng')).body.consents).toEqual([]);
  });
});

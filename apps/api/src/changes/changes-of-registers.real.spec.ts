import { unit } from '@app/testing';
import { PASSWORD } from '../../test-kit/found-little-county.js';
import { listening } from '../../test-kit/listening.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ heartbeatMs: 100 });
}, 60_000);
afterAll(() => api.close());

const listen = async (officer: string) => {
  const { body } = await (await api.as()).post('/api/v1/sessions', { officer, password: PASSWORD });
  return listening(api.url, body.token);
};

test('admissions, rebounds and consents are told to those whose business they are, and to no others', async () => {
  const [zhou, zhao, he, feng] = await Promise.all(['zhou', 'zhao', 'he', 'feng'].map(listen));
  const period = { from: '2026-03-09', to: '2026-06-30' };
  const applied = await (await api.as('zhou')).post('/api/v1/admissions', {
    what: '夜间巡查',
    period,
    townships: [unit.town],
  });
  const report = { department: unit.market, work: '代填台账', since: '2026-02-27' };
  const reported = await (await api.as('li')).post('/api/v1/rebounds', report);
  const question = { agency: unit.marketOffice, change: 'appointment', person: '人选', reason: '到龄' };
  const asked = await (await api.as('wei')).post('/api/v1/consents', question);
  await (await api.as('jiang')).patch(`/api/v1/units/${unit.grid}`, { name: '第一网格' });
  const heard = async (listener: typeof zhou) => ((await listener?.until('UnitRenamed')) ?? []).map(({ type }) => type);
  const all = ['AdmissionApplied', 'ReboundReported', 'ConsentAsked', 'UnitRenamed'];
  expect(await heard(feng)).toEqual(all);
  expect(await heard(zhao)).toEqual(all);
  expect(await heard(zhou)).toEqual(['AdmissionApplied', 'UnitRenamed']);
  expect(await heard(he)).toEqual(['UnitRenamed']);
  const [first, second, third] = (await feng?.until('UnitRenamed')) ?? [];
  expect([first, second, third]).toMatchObject([
    { of: 'admission', admission: applied.body.admission },
    { of: 'rebound', rebound: reported.body.rebound },
    { of: 'consent', consent: asked.body.consent },
  ]);
  await Promise.all([zhou, zhao, he, feng].map((listener) => listener?.leave()));
});

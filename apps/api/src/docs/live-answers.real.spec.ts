import { ROUTES } from '@app/contracts';
import { unit } from '@app/testing';
import { fedBack, raised } from '../../test-kit/a-call.js';
import { cited, EVIDENCE, note } from '../../test-kit/a-file.js';
import { faultsByDescription } from '../../test-kit/published.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';
import type { Visitor } from '../../test-kit/visitor.js';

const APPLY = {
  what: '秸秆禁烧夜间巡查',
  basis: '县政府办〔2026〕3 号',
  period: { from: '2026-03-09', to: '2026-06-30' },
  resources: { money: '每镇 3 万元' },
  townships: [unit.town],
};
const REPORT = { department: unit.environment, work: '要求镇里代填污染源台账', since: '2026-02-27' };
const ORDER = { unit: unit.market, kind: 'order', reason: '两次催办未果' };
const ASK = { agency: unit.marketOffice, change: 'appointment', person: '拟任所长人选', reason: '原所长到龄' };

let api: RunningApi;
const at: Record<string, string> = {};
beforeAll(async () => {
  api = await startApi();
  const told = async (officer: string, path: string, words: object): Promise<string> =>
    (await (await api.as(officer)).post(`/api/v1/${path}`, words)).headers.get('location') as string;
  at['/api/v1/calls/{call}'] = await fedBack(api);
  at['/api/v1/calls/alike'] = `/api/v1/calls/alike?subject=${encodeURIComponent('夜间排放污水')}&township=${unit.town}`;
  at['/api/v1/calls/{call}/timeline'] = `${at['/api/v1/calls/{call}']}/timeline`;
  at['/api/v1/admissions/{admission}'] = await told('zhou', 'admissions', APPLY);
  at['/api/v1/rebounds/{rebound}'] = await told('li', 'rebounds', REPORT);
  at['/api/v1/consents/{consent}'] = await told('wei', 'consents', ASK);
  at['/api/v1/supervision/{supervision}/steps/{step}'] = await told('feng', 'supervision/steps', ORDER);
  at['/api/v1/units/{supervision}/standing'] = `/api/v1/units/${unit.market}/standing`;
  at['/api/v1/agencies/{code}'] = `/api/v1/agencies/${unit.marketOffice}`;
  at['/api/v1/figures/slips'] = '/api/v1/figures/slips?measure=CompletionRate&formula=standard&row=SCJG';
  at['/api/v1/deadlines/explain'] = '/api/v1/deadlines/explain?at=2026-03-02';
  const file = await cited(api, note('现场记录'), '记录.txt');
  await raised(api, { evidence: [file] });
  at['/api/v1/evidence/{sha256}'] = `${EVIDENCE}/${file.sha256}`;
}, 60_000);
afterAll(() => api.close());

// what these show is asked for in the specs of their own rooms, by visitors whose every answer is checked alike
const ELSEWHERE =
  /\/(cases|case-draft|changes|lists|list-revisions|proposals|docket|meetings|rulings|precedents|bulletins|exports|papers?|served|assessments)(\/|$)/;

const READ = ROUTES.filter(({ method, path }) => method === 'GET' && !ELSEWHERE.test(path)).map(({ path }) => path);

// who reads it, where it is not the supervisor's
const READERS: Readonly<Record<string, string>> = {
  '/api/v1/desks/in-tray': 'wang',
  '/api/v1/desks/dispatch': 'qian',
  '/api/v1/evidence/{sha256}': 'li',
  '/api/v1/consents/{consent}': 'wei',
  '/api/v1/consents': 'wei',
};

const reader = (path: string): Promise<Visitor> => api.as(READERS[path] ?? 'feng');

describe('what every door for reading answers is what the published description says', () => {
  test.each(READ)('%s', async (path) => {
    expect((await (await reader(path)).get(at[path] ?? path)).status).toBe(200);
  });

  test('and a door that answered otherwise would be noticed', () => {
    const policies = ['GET', '/api/v1/limit-policies', 200, 'application/json'] as const;
    expect(faultsByDescription(policies, { limitPolicies: [{ version: 1 }] })).toContain('effectiveFrom');
    expect(faultsByDescription(policies, { limitPolicies: [] })).toBeUndefined();
  });
});

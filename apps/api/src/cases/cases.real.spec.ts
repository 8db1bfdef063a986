import { unit } from '@app/testing';
import { afterActs, dispatched, fedBack } from '../../test-kit/a-call.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

const CASES = '/api/v1/cases';
const WORDS = { title: '夜间异味当晚查清', background: '小作坊夜间排放', done: '联合到场查封', result: '停产达标' };

let api: RunningApi;
let at: string;
let call: string;
beforeAll(async () => {
  api = await startApi();
  at = await fedBack(api, {
    subject: '解放路12号夜间排放刺鼻气味',
    personServed: { name: '钱多多', phone: '13812345678' },
  });
  call = at.slice(-36);
}, 60_000);
afterAll(() => api.close());

const publish = async (more: object = {}, officer = 'feng') =>
  (await api.as(officer)).post(CASES, { call, ...WORDS, confirmed: true, ...more });
const read = async (officer: string, path: string) => (await api.as(officer)).get(path);

describe('a typical case', () => {
  test('is made of a closed call only', async () => {
    expect((await publish()).body).toMatchObject({ status: 409, code: 'case.call-not-closed' });
    await afterActs(api, at, ['li', 'confirm', { solved: true }]);
    expect((await publish({}, 'li')).body).toMatchObject({ status: 403, code: 'officer.lacks-role' });
  });

  test('begins with the words of the file, personal data masked', async () => {
    const { status, body } = await read('feng', `${at}/case-draft`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ call, title: '解放路（门牌略）夜间排放刺鼻气味' });
    expect(body.found).toEqual([{ kind: 'address', words: '12号' }]);
    expect((await read('li', `${at}/case-draft`)).body.code).toBe('officer.lacks-role');
  });

  test('is refused where it names a person, in clear words', async () => {
    const { status, body } = await publish({ done: '钱多多（13812345678）带路' });
    expect([status, body.code]).toEqual([422, 'case.names-a-person']);
    expect(JSON.stringify(body)).toContain('钱多多、13812345678');
    expect((await publish({ confirmed: false })).body.code).toBe('case.not-confirmed');
  });

  test('is read and found by everybody, with thanks to the township', async () => {
    const { status, body, headers } = await publish();
    expect([status, body.facts, headers.get('location')]).toEqual([201, ['TypicalCasePublished'], `${CASES}/${call}`]);
    const found = async (officer: string, query: string) =>
      (await read(officer, `${CASES}?after=${body.position}&${query}`)).body.cases.map(
        ({ typicalCase }: { typicalCase: string }) => typicalCase,
      );
    for (const query of ['', 'words=查封', `township=${unit.town}`, `unit=${unit.market}`, 'matter=环境保护'])
      expect(await found('he', query)).toEqual([call]);
    for (const query of ['words=垃圾', `township=${unit.subdistrict}`, `unit=${unit.housing}`, 'standing=withdrawn'])
      expect(await found('he', query)).toEqual([]);
    const file = (await read('he', `${CASES}/${call}`)).body;
    expect(file).toMatchObject({ ...WORDS, township: { name: '青石镇' }, lead: { code: unit.market } });
    expect(file.mayDo).toMatchObject([{ act: 'withdraw', allowed: false }]);
  });

  test('is withdrawn with reason, and then shown to those who watch only', async () => {
    const last = await afterActs(api, `${CASES}/${call}`, ['feng', 'withdraw', { reason: '异味复发' }]);
    const { position } = last?.body ?? {};
    expect((await read('he', `${CASES}?after=${position}`)).body.cases).toEqual([]);
    expect((await read('he', `${CASES}/${call}`)).body.code).toBe('case.unknown');
    expect((await read('feng', `${CASES}?standing=withdrawn`)).body.cases).toMatchObject([
      { typicalCase: call, withdrawn: { reason: '异味复发' } },
    ]);
    expect((await publish({ title: '另一标题' })).status).toBe(201);
  });

  test('is not made of a call that was found falsely closed', async () => {
    const falsely = await fedBack(api);
    await afterActs(api, falsely, ['li', 'confirm', { solved: true }]);
    const about = { call: falsely.slice(-36), slip: '1' };
    const words = { unit: unit.market, about, reason: '现场复查仍在排污' };
    await (await api.as('feng')).post('/api/v1/supervision/false-closures', words);
    const { status, body } = await publish({ call: about.call });
    expect([status, body.code]).toEqual([409, 'case.call-closed-falsely']);
  });

  test('there is none of what was never published', async () => {
    const other = (await dispatched(api)).slice(-36);
    for (const id of [other, 'nonsense']) expect((await read('feng', `${CASES}/${id}`)).body.code).toBe('case.unknown');
  });
});

import { unit } from '@app/testing';
import { afterActs, DISPATCH, dispatched, raised } from '../../test-kit/a-call.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.close());

const listed = async (officer: string, at: string, after: string): Promise<boolean> => {
  const { body } = await (await api.as(officer)).get(`/api/v1/calls?after=${after}`);
  return body.calls.some(({ call }: { call: string }) => at.endsWith(call));
};

describe('a call', () => {
  let at: string;
  let after: string;
  beforeAll(async () => {
    at = await raised(api);
    const to = [...DISPATCH.to, { unit: unit.environment, part: 'cooperating' }];
    after = (await afterActs(api, at, ['qian', 'dispatch', { ...DISPATCH, to }]))?.body.position;
  });

  test.each([
    ['its township’s caller', 'li'],
    ['its township’s approver', 'zhao'],
    ['the lead department', 'wang'],
    ['the cooperating department', 'zhou'],
    ['the dispatcher', 'qian'],
    ['the supervisor', 'feng'],
    ['the arbiter', 'chen'],
  ])('is read and listed by %s', async (_who, officer) => {
    expect((await (await api.as(officer)).get(at)).status).toBe(200);
    expect((await (await api.as(officer)).get(`${at}/timeline`)).status).toBe(200);
    expect(await listed(officer, at, after)).toBe(true);
  });

  test.each([
    ['another township', 'he'],
    ['a department without a slip', 'wu'],
    ['an agency without a slip', 'zheng'],
    ['the admin', 'jiang'],
  ])('does not exist for %s', async (_who, officer) => {
    for (const path of [at, `${at}/timeline`]) {
      const { status, body } = await (await api.as(officer)).get(path);
      expect([status, body.code]).toEqual([404, 'call.unknown']);
    }
    expect(await listed(officer, at, after)).toBe(false);
  });

  test('is still read by a department that returned it', async () => {
    const back = await dispatched(api);
    await afterActs(
      api,
      back,
      ['wang', 'slips/1/return', { basis: '职责在住建', proposed: unit.housing }],
      ['qian', 'slips/1/accept-return', { basis: { noneFits: '清单未列' } }],
    );
    expect((await (await api.as('wang')).get(back)).status).toBe(200);
    expect((await (await api.as('wu')).get(back)).status).toBe(200);
  });
});

describe('what each officer may do', () => {
  const mayDo = async (officer: string, at: string) => (await (await api.as(officer)).get(at)).body;

  test('is told with every file, the forbidden acts with their rules', async () => {
    const at = await dispatched(api);
    const { mayDo: onCall, slips } = await mayDo('wang', at);
    const sign = slips[0].mayDo.find(({ act }: { act: string }) => act === 'sign');
    expect(sign).toEqual({ act: 'sign', said: { zh: '签收', en: 'sign for' }, allowed: true });
    const withdraw = onCall.find(({ act }: { act: string }) => act === 'withdraw');
    expect(withdraw).toMatchObject({ allowed: false, refusal: { code: 'officer.lacks-role' } });
    expect(withdraw.refusal.remedy.zh).toContain('镇街经办');
  });

  test('is what the API lets them do', async () => {
    const at = await dispatched(api);
    const { slips } = await mayDo('wang', at);
    const forbidden = slips[0].mayDo.filter(({ allowed }: { allowed: boolean }) => !allowed);
    for (const { act, refusal } of forbidden.filter(
      ({ act }: { act: string }) => act === 'accept-return' || act === 'sign-feedback',
    )) {
      const words = act === 'accept-return' ? { basis: { noneFits: '无' } } : {};
      expect((await (await api.as('wang')).post(`${at}/slips/1/${act}`, words)).body.code).toBe(refusal.code);
    }
    expect(forbidden.length).toBeGreaterThan(5);
  });
});

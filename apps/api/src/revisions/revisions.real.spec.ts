import { item, LIST } from '@app/testing';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.close());

const REVISIONS = '/api/v1/list-revisions';
const body = {
  list: LIST,
  change: { is: 'put', item: item('42', { townshipDuty: '发现后一小时内报告' }) },
  basis: '三定规定第四条',
  reason: '基层反映时限不清',
};
const asked = async (more: object = {}): Promise<string> => {
  const { status, headers } = await (await api.as('wang')).post(REVISIONS, { ...body, ...more });
  expect(status).toBe(201);
  return headers.get('location') as string;
};
const does = async (officer: string, at: string, act: string, words: object = {}) =>
  (await api.as(officer)).post(`${at}/${act}`, words);
const agree = { agrees: true, opinion: '同意' };

describe('a list revision', () => {
  test('is asked for, reviewed by both, and accepted from a day on', async () => {
    const at = await asked();
    expect((await does('chu', at, 'accept', { effectiveFrom: '2026-04-01' })).body).toMatchObject({
      status: 422,
      code: 'revision.needs-both-reviews',
    });
    for (const reviewer of ['chu', 'yang'])
      expect((await does(reviewer, at, 'review', agree)).body.facts).toEqual(['ListRevisionReviewed']);
    const accepted = await does('chu', at, 'accept', { effectiveFrom: '2026-04-01' });
    expect(accepted.body).toMatchObject({
      listRevision: at.slice(at.lastIndexOf('/') + 1),
      facts: ['ListRevisionAccepted'],
    });
    const { body: view } = await (await api.as('li')).get(at);
    expect(view).toMatchObject({
      standing: 'accepted',
      effectiveFrom: '2026-04-01',
      unit: { code: 'SCJG' },
      askedBy: { id: 'wang', name: '王' },
      put: { code: '42', townshipDuty: '发现后一小时内报告' },
      reviews: [
        { as: 'list-keeper', agrees: true, by: { id: 'chu' } },
        { as: 'justice', agrees: true, by: { id: 'yang' } },
      ],
    });
  });

  test('is refused with reason, or withdrawn by the unit that asked', async () => {
    const [refused, withdrawn] = [await asked(), await asked({ change: { is: 'drop', item: '9' } })];
    expect((await does('chu', refused, 'refuse', {})).body.code).toBe('body.invalid');
    expect((await does('chu', refused, 'refuse', { reason: '依据不足' })).status).toBe(200);
    expect((await (await api.as('li')).get(refused)).body).toMatchObject({ standing: 'refused', refused: '依据不足' });
    expect((await does('zhou', withdrawn, 'withdraw', { reason: '误报' })).body.code).toBe('revision.not-yours');
    const done = await does('sun', withdrawn, 'withdraw', { reason: '误报' });
    const { body: register } = await (await api.as('li')).get(
      `${REVISIONS}?standing=refused,withdrawn&after=${done.body.position}`,
    );
    expect(register.revisions.map(({ is, item: code, standing }: never) => [is, code, standing])).toEqual([
      ['drop', '9', 'withdrawn'],
      ['put', '42', 'refused'],
    ]);
  });

  test('is reviewed by nobody else, and not there without being asked for', async () => {
    const at = await asked();
    for (const other of ['chen', 'qian', 'wang'])
      expect((await does(other, at, 'review', agree)).body).toMatchObject({
        status: 403,
        code: 'revision.not-a-reviewer',
      });
    const nowhere = `${REVISIONS}/00000000-0000-4000-8000-000000000000`;
    expect((await does('chu', nowhere, 'review', agree)).body).toMatchObject({ status: 404, code: 'revision.unknown' });
    expect((await (await api.as('chu')).get(`${REVISIONS}/x`)).body.code).toBe('revision.unknown');
  });

  test('sent twice under one key is one', async () => {
    const wang = await api.as('wang');
    const key = { 'idempotency-key': 'once' };
    const [first, again] = [await wang.post(REVISIONS, body, key), await wang.post(REVISIONS, body, key)];
    expect(again.body).toEqual(first.body);
  });

  test('about a list that there is not is refused', async () => {
    expect((await (await api.as('wang')).post(REVISIONS, { ...body, list: 'nothing' })).body).toMatchObject({
      status: 422,
      code: 'list.unknown',
    });
  });

  test('pages through the register', async () => {
    const li = await api.as('li');
    const { body: first } = await li.get(`${REVISIONS}?limit=2`);
    const { body: second } = await li.get(`${REVISIONS}?limit=2&cursor=${first.next}`);
    const ids = [...first.revisions, ...second.revisions].map(({ revision }) => revision);
    expect(new Set(ids).size).toBe(4);
  });
});

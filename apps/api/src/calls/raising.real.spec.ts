import { unit } from '@app/testing';
import { RAISE } from '../../test-kit/a-call.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';
import type { Visitor } from '../../test-kit/visitor.js';

let api: RunningApi;
let li: Visitor;
beforeAll(async () => {
  api = await startApi();
  li = await api.as('li');
}, 60_000);
afterAll(() => api.close());

const CALLS = '/api/v1/calls';
const hotline = (number: string) => ({ ...RAISE, source: { kind: '12345', number } });

describe('raising a call', () => {
  test('makes it, and says where it is', async () => {
    const { status, headers, body } = await li.post(CALLS, RAISE);
    expect([status, body.facts, body.revision]).toEqual([201, ['CallRaised'], 0]);
    expect(headers.get('location')).toBe(`${CALLS}/${body.call}`);
    expect(headers.get('etag')).toBe('"0"');
    expect(body.position).toMatch(/^\d{20}$/);
  });

  test('with the number of a source twice gives the call that there is', async () => {
    const first = await li.post(CALLS, hotline('HX20260302-0117'));
    const second = await li.post(CALLS, { ...hotline('HX20260302-0117'), subject: '另一种说法' });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body).toMatchObject({ call: first.body.call, facts: [] });
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
  });

  const alsoElsewhere = async (source: object) => {
    const [ours, theirs] = [
      { ...RAISE, source },
      { ...RAISE, source, place: { unit: unit.community, detail: '南街' } },
    ];
    return [await li.post(CALLS, ours), await (await api.as('he')).post(CALLS, theirs)] as const;
  };

  test('with a number that another township has is another call: front desks count alike', async () => {
    const [ours, theirs] = await alsoElsewhere({ kind: 'front-desk', number: '7' });
    expect([ours.status, theirs.status]).toEqual([201, 201]);
    expect(theirs.body.call).not.toBe(ours.body.call);
  });

  test('with a number of the hotline that another township has called for is refused, and loses no word', async () => {
    const [ours, theirs] = await alsoElsewhere({ kind: '12345', number: '7' });
    expect([ours.status, theirs.status, theirs.body.code]).toEqual([201, 409, 'call.source-number-taken']);
  });

  test('in the name of a township is the dispatcher’s', async () => {
    const proxy = { ...RAISE, township: unit.town };
    expect((await (await api.as('qian')).post(CALLS, proxy)).status).toBe(201);
    const refused = await (await api.as('he')).post(CALLS, proxy);
    expect([refused.status, refused.body.code]).toEqual([403, 'call.not-yours']);
  });

  test('is not for departments', async () => {
    const { status, body } = await (await api.as('wang')).post(CALLS, RAISE);
    expect([status, body.code, body.details]).toEqual([403, 'officer.lacks-role', { needs: 'caller' }]);
  });

  test('about a place of another township is refused', async () => {
    const elsewhere = { ...RAISE, place: { unit: unit.community, detail: '南街' } };
    const { status, body } = await li.post(CALLS, elsewhere);
    expect([status, body.code]).toEqual([422, 'call.place-elsewhere']);
  });

  test('is ordinary unless it says otherwise', async () => {
    const { headers } = await li.post(CALLS, RAISE);
    expect((await li.get(headers.get('location') as string)).body.urgency).toBe('ordinary');
  });
});

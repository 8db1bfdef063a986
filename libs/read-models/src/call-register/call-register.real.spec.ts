import type { CallFact } from '@app/domain';
import { closed, confirmed, dispatched, fedBack, officer, on, raised, slip, unit } from '@app/testing';
import { type CountyDesk, openCountyDesk } from '../test-kit/county-desk.js';
import { type CallFilter, callRead, callsRead } from './call-register.queries.js';

const call = (id: string, otherwise: Parameters<typeof raised>[0] = {}, ...then: readonly CallFact[]) =>
  [id, [raised({ call: id as never, number: `N-${id}`, ...otherwise }), ...then]] as const;

const CALLS = [
  call('c1', { at: on('03-01 09:00') }),
  call('c2', { at: on('03-02 09:00'), urgency: 'urgent', subject: 'Factory SMOKE' }, dispatched()),
  call(
    'c3',
    { at: on('03-02 09:00'), township: unit.subdistrict, matter: '噪声' },
    dispatched({ to: unit.environment }),
  ),
  call(
    'c4',
    { at: on('03-04 09:00') },
    dispatched(),
    dispatched({ slip: slip(2), to: unit.environment, part: 'cooperating' }),
    fedBack(),
    confirmed(),
    closed(),
  ),
];

describe('the list of calls', () => {
  let county: CountyDesk;
  beforeAll(async () => {
    county = await openCountyDesk();
    for (const [id, facts] of CALLS) await county.tell(id, ...facts);
  });
  afterAll(() => county.close());

  const listed = async (filter: CallFilter = {}, by: keyof typeof officer = 'supervisor') =>
    (await callsRead(county.desk.manager, officer[by], filter, { limit: 10 })).lines.map((line) => line.call);

  test('is newest first', async () => {
    expect(await listed()).toEqual(['c4', 'c3', 'c2', 'c1']);
  });

  test.each<[string, CallFilter, readonly string[]]>([
    ['a township', { township: unit.subdistrict }, ['c3']],
    ['a unit with a slip', { unit: unit.environment }, ['c4', 'c3']],
    ['the lead', { lead: unit.environment }, ['c3']],
    ['standings', { standing: ['awaiting dispatch', 'closed'] }, ['c4', 'c1']],
    ['an urgency', { urgency: 'urgent' }, ['c2']],
    ['a matter', { matter: '噪声' }, ['c3']],
    ['a day, its end excluded', { raisedFrom: on('03-02 09:00'), raisedTo: on('03-04 09:00') }, ['c3', 'c2']],
    ['words of the subject', { words: 'smoke' }, ['c2']],
    ['part of the number', { words: 'n-c1' }, ['c1']],
    ['a sign that is no pattern', { words: '%' }, []],
    ['several at once', { unit: unit.market, standing: ['with departments'] }, ['c2']],
  ])('is narrowed to %s', async (_what, filter, calls) => {
    expect(await listed(filter)).toEqual(calls);
  });

  test.each<[keyof typeof officer, readonly string[]]>([
    ['caller', ['c4', 'c2', 'c1']],
    ['otherCaller', ['c3']],
    ['clerk', ['c4', 'c2']],
    ['otherClerk', ['c4', 'c3']],
    ['thirdClerk', []],
    ['admin', []],
    ['dispatcher', ['c4', 'c3', 'c2', 'c1']],
  ])('shows a %s only what may be read', async (by, calls) => {
    expect(await listed({}, by)).toEqual(calls);
  });

  test('comes page by page, also where several were raised at one moment', async () => {
    const first = await callsRead(county.desk.manager, officer.supervisor, {}, { limit: 2 });
    expect(first.lines.map((line) => line.call)).toEqual(['c4', 'c3']);
    const second = await callsRead(county.desk.manager, officer.supervisor, {}, { limit: 2, after: first.next ?? '' });
    expect(second.lines.map((line) => line.call)).toEqual(['c2', 'c1']);
    expect(second.next).toBeUndefined();
  });

  test('begins at the top for a cursor that is none', async () => {
    const page = await callsRead(county.desk.manager, officer.supervisor, {}, { limit: 1, after: 'nonsense' });
    expect(page.lines.map((line) => line.call)).toEqual(['c4']);
  });

  test('a single call is read by who may, and by nobody else', async () => {
    expect(await callRead(county.desk.manager, officer.clerk, 'c4' as never)).toMatchObject({
      number: 'N-c4',
      standing: 'closed',
      solved: true,
      lead: unit.market,
      closedAt: on('03-06 09:00'),
      raisedAt: on('03-04 09:00'),
    });
    expect(await callRead(county.desk.manager, officer.thirdClerk, 'c4' as never)).toBeUndefined();
    expect(await callRead(county.desk.manager, officer.supervisor, 'c9' as never)).toBeUndefined();
  });
});

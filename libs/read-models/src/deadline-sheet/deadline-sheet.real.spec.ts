import { day, dispatched, fedBack, officer, on, raised, responded, unit } from '@app/testing';
import { type CountyDesk, openCountyDesk } from '../test-kit/county-desk.js';
import { deadlinesByDay } from './deadline-month.queries.js';
import { type AskingDeadlines, deadlineSheet } from './deadline-sheet.queries.js';

/** Wednesday, the fourth of March, ten in the morning. */
const asking: AskingDeadlines = { now: on('03-04 10:00'), today: day('03-04'), tomorrow: day('03-05') };

describe('the deadline sheet', () => {
  let county: CountyDesk;
  beforeAll(async () => {
    county = await openCountyDesk();
    const call = (id: string, township = unit.town) => raised({ call: id as never, township });
    await county.tell('overdue', call('overdue'), dispatched({ at: on('02-26 09:00') }));
    await county.tell('today', call('today'), dispatched({ at: on('03-02 09:00') }));
    await county.tell(
      'tomorrow',
      call('tomorrow', unit.subdistrict),
      dispatched({ at: on('03-03 09:00'), to: unit.environment }),
    );
    await county.tell('later', call('later'), dispatched({ at: on('03-04 09:00') }));
    await county.tell('answered', call('answered'), dispatched({ at: on('03-02 09:00') }), responded());
    await county.tell('done', call('done'), dispatched({ at: on('02-26 09:00') }), fedBack());
    await county.tell('urgent', call('urgent'), dispatched({ at: on('03-04 09:00') }, 'urgent'));
  });
  afterAll(() => county.close());

  const sheet = async (also: Partial<AskingDeadlines> = {}, by: keyof typeof officer = 'supervisor') =>
    deadlineSheet(county.desk.manager, officer[by], { ...asking, ...also });

  test('shows by day what is overdue, due today and due tomorrow, the first due first', async () => {
    const { lines } = await sheet();
    expect(lines.map(({ day, call, limit, dueAt }) => [day, call, limit, dueAt])).toEqual([
      ['overdue', 'overdue', 'respond', on('02-28 24:00')],
      ['overdue', 'urgent', 'respond', on('03-04 09:30')],
      ['today', 'urgent', 'onSite', on('03-04 11:00')],
      ['today', 'overdue', 'close', on('03-04 24:00')],
      ['today', 'today', 'respond', on('03-04 24:00')],
      ['tomorrow', 'tomorrow', 'respond', on('03-05 24:00')],
      ['tomorrow', 'urgent', 'close', on('03-05 24:00')],
    ]);
  });

  test('shows a part of one day’s lines', async () => {
    const { lines, byUnit } = await sheet({ day: 'today', limit: 1, skip: 1 });
    expect(lines.map(({ day, call, limit }) => [day, call, limit])).toEqual([['today', 'overdue', 'close']]);
    expect(byUnit.map(({ today }) => today)).toEqual([3, 0]);
  });

  test('tells of each line what slip it is', async () => {
    expect((await sheet()).lines[0]).toEqual({
      day: 'overdue',
      call: 'overdue',
      slip: '1',
      number: '20260302-A3CM3',
      subject: '河边堆放建筑垃圾',
      matter: '建筑垃圾',
      township: unit.town,
      urgency: 'ordinary',
      unit: unit.market,
      part: 'lead',
      standing: 'awaiting signature',
      limit: 'respond',
      dueAt: on('02-28 24:00'),
      lastDay: day('02-28'),
      provisional: false,
    });
  });

  test('counts by unit', async () => {
    expect((await sheet({ limit: 1 })).byUnit).toEqual([
      { unit: unit.market, overdue: 2, today: 3, tomorrow: 1 },
      { unit: unit.environment, overdue: 0, today: 0, tomorrow: 1 },
    ]);
  });

  test('what was due is not overdue at its very last moment', async () => {
    const { lines } = await sheet({ now: on('02-28 24:00') });
    expect(lines.find(({ call, limit }) => call === 'overdue' && limit === 'respond')?.day).toBe('today');
  });

  test('can be one unit’s', async () => {
    const { lines, byUnit } = await sheet({ unit: unit.environment });
    expect(lines.map(({ call }) => call)).toEqual(['tomorrow']);
    expect(byUnit).toHaveLength(1);
  });

  describe('by the month', () => {
    const march = { now: asking.now, from: day('03-01'), to: day('03-31') };
    const month = (also: object = {}, by: keyof typeof officer = 'supervisor') =>
      deadlinesByDay(county.desk.manager, officer[by], { ...march, ...also });

    test('counts what ends on each day, and what of it is missed', async () => {
      expect(await month()).toEqual([
        { day: day('03-04'), due: 4, overdue: 1, respond: 2, onSite: 1, close: 1 },
        { day: day('03-05'), due: 2, overdue: 0, respond: 1, onSite: 0, close: 1 },
        { day: day('03-06'), due: 1, overdue: 0, respond: 1, onSite: 0, close: 0 },
        { day: day('03-09'), due: 2, overdue: 0, respond: 0, onSite: 0, close: 2 },
        { day: day('03-10'), due: 1, overdue: 0, respond: 0, onSite: 0, close: 1 },
        { day: day('03-11'), due: 1, overdue: 0, respond: 0, onSite: 0, close: 1 },
      ]);
    });

    test('can be one unit’s, and shows an officer the own slips', async () => {
      const days = [day('03-05'), day('03-10')];
      expect((await month({ unit: unit.environment })).map((one) => one.day)).toEqual(days);
      expect((await month({}, 'otherClerk')).map((one) => one.day)).toEqual(days);
      expect(await month({}, 'admin')).toEqual([]);
    });
  });

  test.each<[keyof typeof officer, readonly string[]]>([
    ['otherClerk', ['tomorrow']],
    ['otherCaller', ['tomorrow']],
    ['clerk', ['overdue', 'urgent', 'urgent', 'overdue', 'today', 'urgent']],
    ['admin', []],
  ])('shows a %s the own slips', async (by, calls) => {
    expect((await sheet({}, by)).lines.map(({ call }) => call)).toEqual(calls);
  });
});

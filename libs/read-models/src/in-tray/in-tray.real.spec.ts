import type { Officer } from '@app/domain';
import {
  dispatched,
  extensionAsked,
  fedBack,
  officer,
  on,
  raised,
  responded,
  returned,
  signedFor,
  suspended,
  unit,
} from '@app/testing';
import { type CountyDesk, openCountyDesk } from '../test-kit/county-desk.js';
import { inTray } from './in-tray.queries.js';

describe('the in-tray', () => {
  let county: CountyDesk;
  beforeAll(async () => {
    county = await openCountyDesk();
    const call = (id: string) => raised({ call: id as never });
    await county.tell('late', call('late'), dispatched({ at: on('03-04 09:00') }), extensionAsked());
    await county.tell('early', call('early'), dispatched({ at: on('03-02 09:00') }), signedFor(), responded());
    await county.tell('soon', call('soon'), dispatched({ at: on('03-02 09:00') }), returned());
    await county.tell('suspended', call('suspended'), dispatched(), suspended());
    await county.tell('done', call('done'), dispatched(), fedBack());
    await county.tell('unlimited', call('unlimited'), dispatched({ deadlines: {} }));
    await county.tell('elsewhere', call('elsewhere'), dispatched({ to: unit.environment }));
  });
  afterAll(() => county.close());

  test('holds what the unit still owes something on, the least time left first', async () => {
    const { slips, count } = await inTray(county.desk.manager, officer.clerk, unit.market);
    expect(slips.map(({ call, nextDueAt }) => [call, nextDueAt])).toEqual([
      ['soon', on('03-04 24:00')],
      ['late', on('03-06 24:00')],
      ['early', on('03-09 24:00')],
      ['suspended', on('03-09 24:00')],
      ['unlimited', undefined],
    ]);
    expect(count).toBe(5);
  });

  test('shows what is pending on a slip', async () => {
    const { slips } = await inTray(county.desk.manager, officer.clerk, unit.market);
    const shown = Object.fromEntries(slips.map((line) => [line.call, line]));
    expect(shown.late).toMatchObject({
      extensionAsked: { days: 3, reason: '等待鉴定' },
      standing: 'awaiting signature',
    });
    expect(shown.soon).toMatchObject({ returnAsked: { proposed: unit.environment, basis: '三定规定第四条' } });
    expect(shown.suspended).toMatchObject({ resumesAt: on('06-30 00:00') });
    expect(shown.early).toMatchObject({ signed: true, responded: true, owed: [{ limit: 'close' }] });
    expect(shown.early).not.toHaveProperty('extensionAsked');
  });

  test('counts all, even if it shows fewer', async () => {
    const { slips, count } = await inTray(county.desk.manager, officer.clerk, unit.market, { limit: 1, skip: 4 });
    expect([slips.map(({ call }) => call), count]).toEqual([['unlimited'], 5]);
  });

  test('holds for each officer only what they may read', async () => {
    const { manager } = county.desk;
    const seen = async (by: Officer) => (await inTray(manager, by, unit.market)).count;
    expect([await seen(officer.caller), await seen(officer.supervisor)]).toEqual([5, 5]);
    const admin = { ...officer.clerk, roles: ['admin'] } as const;
    expect([await seen(admin), await seen({ ...officer.clerk, unit: unit.housing })]).toEqual([0, 0]);
  });

  test('of a unit without slips is empty', async () => {
    expect(await inTray(county.desk.manager, officer.dispatcher, unit.housing)).toEqual({ slips: [], count: 0 });
  });
});

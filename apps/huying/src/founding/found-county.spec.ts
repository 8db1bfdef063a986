import { openCommandOffice } from '@app/commands';
import { type CalendarNotice, DEFAULT_LIMIT_POLICY, DEFAULT_SETTINGS, SYSTEM } from '@app/domain';
import { inMemoryEventStore } from '@app/event-sourcing';
import { instant, type LocalDate, type OfficerId, type UnitCode } from '@app/kernel';
import { foundCounty } from './found-county.js';
import { stateCouncilCalendar } from './state-council-calendar.js';

const at = instant('2026-03-02T01:00Z');

const founded = async (founding: Partial<Parameters<typeof foundCounty>[1]> = {}) => {
  const store = inMemoryEventStore();
  const office = openCommandOffice(store);
  await foundCounty(office, { at, ...founding });
  return { store, office };
};

describe('founding a county', () => {
  test('publishes the first calendar, limits and settings', async () => {
    const { office } = await founded();
    expect(await office.rulebook()).toEqual({
      calendars: [stateCouncilCalendar()],
      policies: [DEFAULT_LIMIT_POLICY],
      settings: [DEFAULT_SETTINGS],
      ladders: [],
    });
  });

  test('founds the county and enrols its admin', async () => {
    const { office } = await founded();
    const { units, officers } = await office.organisation();
    const county = '000000' as UnitCode;
    expect([...units.values()]).toEqual([{ code: county, name: '本县', kind: 'county' }]);
    expect([...officers.values()]).toEqual([{ id: 'admin', name: '系统管理员', unit: county, roles: ['admin'] }]);
  });

  test('may give it a name and a time zone', async () => {
    const county = { code: '990123' as UnitCode, name: '鹿鸣县' };
    const { office } = await founded({ county, timeZone: 'Asia/Urumqi' });
    expect((await office.rulebook()).settings[0]?.timeZone).toBe('Asia/Urumqi');
    expect((await office.organisation()).officers.get('admin' as OfficerId)?.unit).toBe('990123');
  });

  test('twice adds nothing, even later and under another name', async () => {
    const { store, office } = await founded();
    const head = await store.head();
    await foundCounty(office, { at: instant('2027-01-01T00:00Z'), county: { code: '1' as UnitCode, name: '乙县' } });
    expect(await store.head()).toBe(head);
  });

  test('leaves a calendar alone that was published before', async () => {
    const store = inMemoryEventStore();
    const office = openCommandOffice(store);
    const [firstDay, knownUntil, horizon] = ['2026-01-01', '2026-12-31', '2027-12-31'] as unknown as LocalDate[];
    const notice = { firstDay, knownUntil, horizon } as CalendarNotice;
    const asked = { by: SYSTEM, at, commandId: '8f2b1f0e-6f0a-4f57-9d0e-1b1f3d1c2a01', source: 'spec' };
    await office.carryOut({ of: 'rulebook', command: { act: 'publishCalendar', notice } }, asked);
    await foundCounty(office, { at });
    const { calendars, policies } = await office.rulebook();
    expect(calendars.map((calendar) => calendar.horizon)).toEqual(['2027-12-31']);
    expect(policies).toEqual([DEFAULT_LIMIT_POLICY]);
  });

  test('by two processes at once happens once', async () => {
    const store = inMemoryEventStore();
    const offices = [openCommandOffice(store), openCommandOffice(store)];
    await Promise.all(offices.map((office) => foundCounty(office, { at })));
    expect(Number(await store.head())).toBe(5);
  });
});

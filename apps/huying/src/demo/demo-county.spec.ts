import { type CommandOffice, openCommandOffice } from '@app/commands';
import { liesIn, type Officer, type UnitKind, unitsOf } from '@app/domain';
import { inMemoryEventStore } from '@app/event-sourcing';
import { instant } from '@app/kernel';
import { passwordRefusal } from '../../../../libs/platform/src/sign-in/password-rules.js';
import { DEMO_COUNTY } from './demo-county.js';
import { DEMO_PASSWORD, demoSignIns } from './demo-sign-ins.js';
import { DEPARTMENTS, ORGANS } from './departments.js';
import { foundDemoCounty } from './found-demo-county.js';
import { TOWNSHIPS } from './townships.js';

const store = inMemoryEventStore();
const office: CommandOffice = openCommandOffice(store);
const at = instant('2025-03-03T01:00Z');

beforeAll(() => foundDemoCounty(office, at));

const units = async (...kinds: readonly UnitKind[]) =>
  [...(await office.organisation()).units.values()].filter(({ kind }) => kinds.includes(kind));
const officers = async () => [...(await office.organisation()).officers.values()];
const rolesIn = (all: readonly Officer[], unit: string) =>
  all.filter((officer) => officer.unit === unit).flatMap(({ roles }) => roles);

describe('the demo county', () => {
  test('has 17 townships, 237 villages and 42 communities', async () => {
    expect((await units('town', 'subdistrict')).length).toBe(17);
    expect((await units('village')).length).toBe(237);
    expect((await units('community')).length).toBe(42);
  });

  test('has 30 departments, 5 organs that see to the calls, and 40 stationed agencies', async () => {
    expect([DEPARTMENTS.length, ORGANS.length]).toEqual([30, 5]);
    expect((await units('department')).length).toBe(35);
    expect((await units('agency')).length).toBe(40);
  });

  test('gives every village and community a name and a code of its own, in its township', async () => {
    const [all, find] = [await units('village', 'community'), unitsOf(await office.organisation())];
    expect(new Set(all.map(({ name }) => name)).size).toBe(279);
    expect(all.filter(({ code, name }) => !/^990123\d{6}$/.test(code) || !/^\p{Script=Han}{3,5}$/u.test(name))).toEqual(
      [],
    );
    for (const township of TOWNSHIPS) {
      const inIt = all.filter(({ code }) => liesIn(code, township.code, find));
      expect(inIt.length).toBe(township.villages + township.communities);
      expect(inIt.every(({ code }) => code.startsWith(township.code))).toBe(true);
    }
  });

  test('lies in no province that there is', () => {
    expect(DEMO_COUNTY.code.slice(0, 2)).toBe('99');
  });

  test('has somebody for every desk', async () => {
    const all = await officers();
    for (const { code } of TOWNSHIPS) expect(rolesIn(all, code)).toEqual(['caller', 'approver']);
    for (const { id, code } of DEPARTMENTS)
      expect(rolesIn(all, code)).toEqual([...(id === 'sifa' ? ['arbiter'] : []), 'clerk', 'signer']);
    for (const { code } of await units('agency')) expect(rolesIn(all, code)).toEqual(['agent']);
    expect(ORGANS.flatMap(({ code }) => rolesIn(all, code))).toEqual([
      'dispatcher',
      'supervisor',
      'arbiter',
      'list-keeper',
      'assessor',
    ]);
    expect(rolesIn(all, DEMO_COUNTY.code)).toEqual(['admin']);
  });

  test('names every officer after a unit or a task, and signs everybody in', async () => {
    const all = await officers();
    expect(demoSignIns().map(({ id, name }) => [id, name])).toEqual(all.map(({ id, name }) => [id, name]));
    expect(demoSignIns()).toContainEqual({
      id: 'chengguan-caller',
      name: '城关镇经办一',
      role: '镇街经办',
      unit: '城关镇',
    });
  });

  test('has a password that is nobody’s name', async () => {
    const refusals = (await officers()).map((officer) => passwordRefusal(DEMO_PASSWORD, officer));
    expect(refusals.filter((refusal) => refusal !== undefined)).toEqual([]);
  });

  test('founded again is the same county', async () => {
    const head = await store.head();
    await foundDemoCounty(office, instant('2026-03-03T01:00Z'));
    expect(await store.head()).toBe(head);
  });
});

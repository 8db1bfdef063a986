import { isInForce, isPartyTo, type Officer, ROLES } from '@app/domain';
import type { UnitCode } from '@app/kernel';
import {
  admitted,
  applied,
  assignmentEnded,
  consentAsked,
  consentGiven,
  day,
  dispatched,
  officer,
  on,
  raised,
  rated,
  reboundAnswered,
  reboundDismissed,
  reboundMissed,
  reboundReported,
  reboundUpheld,
  reboundWithdrawn,
  unit,
} from '@app/testing';
import fc from 'fast-check';
import {
  type AdmissionFilter,
  admissionsRead,
  inForceBetween,
} from './admission-register/admission-register.queries.js';
import { ratingsOf } from './agency-page/agency-page.queries.js';
import { consentsRead } from './consent-register/consent-register.queries.js';
import { evidenceNamed } from './evidence-register/evidence-register.queries.js';
import { type ReboundFilter, reboundsCounted, reboundsRead } from './rebound-register/rebound-register.queries.js';
import { type CountyDesk, openCountyDesk } from './test-kit/county-desk.js';

const PAGE = { limit: 10 };
const ids = <L extends object>(lines: readonly L[], id: keyof L) => lines.map((line) => line[id]);

const admission = (id: string, at: string, more: object = {}) =>
  applied({ admission: id as never, at: on(at), ...more });
const rebound = (id: string, at: string, more: object = {}) =>
  reboundReported({ rebound: id as never, at: on(at), ...more });

let county: CountyDesk;
beforeAll(async () => {
  county = await openCountyDesk();
  await county.tellIn('admission-a1', admission('a1', '03-02 09:00'));
  await county.tellIn('admission-a2', admission('a2', '03-02 09:00', { townships: [unit.town] }), admitted());
  await county.tellIn(
    'admission-a3',
    admission('a3', '03-03 09:00', { department: unit.market, townships: [unit.subdistrict] }),
    admitted(),
    assignmentEnded(),
  );
  await county.tellIn('rebound-r1', rebound('r1', '03-02 09:00'), reboundMissed(), reboundAnswered(), reboundUpheld());
  await county.tellIn('rebound-r2', rebound('r2', '03-03 09:00'), reboundAnswered(), reboundDismissed());
  await county.tellIn('rebound-r3', rebound('r3', '03-04 09:00', { township: unit.subdistrict }), reboundWithdrawn());
  await county.tellIn('rebound-r4', rebound('r4', '03-05 09:00', { department: unit.market, call: 'c1' as never }));
  await county.tellIn('consent-c1', consentAsked({ consent: 'c1' as never }), consentGiven());
  await county.tellIn('consent-c2', consentAsked({ consent: 'c2' as never, at: on('03-03 09:00') }));
}, 60_000);
afterAll(() => county.close());

describe('the list of admissions', () => {
  const listed = async (filter: AdmissionFilter = {}, by: keyof typeof officer = 'listKeeper') =>
    ids((await admissionsRead(county.desk.manager, officer[by], filter, PAGE)).lines, 'admission');

  test('is newest first, page by page', async () => {
    const first = await admissionsRead(county.desk.manager, officer.listKeeper, {}, { limit: 2 });
    expect(ids(first.lines, 'admission')).toEqual(['a3', 'a2']);
    const after = first.next as string;
    const second = await admissionsRead(county.desk.manager, officer.listKeeper, {}, { limit: 2, after });
    expect([ids(second.lines, 'admission'), second.next]).toEqual([['a1'], undefined]);
  });

  test('gives the days as they were told', async () => {
    const { lines } = await admissionsRead(county.desk.manager, officer.listKeeper, {}, PAGE);
    expect(lines[0]).toMatchObject({ inForce: { from: '2026-03-09', to: '2026-06-30' }, endedOn: '2026-05-20' });
  });

  test.each<[string, readonly string[]]>([
    ['03-08', []],
    ['03-09', ['a3', 'a2']],
    ['05-19', ['a3', 'a2']],
    ['05-20', ['a2']],
    ['06-30', ['a2']],
    ['07-01', []],
  ])('knows what is in force on %s, as the rule does', async (date, expected) => {
    expect(await listed({ on: day(date) })).toEqual(expected);
    const inForce = { from: day('03-09'), to: day('06-30') };
    expect(isInForce({ standing: { is: 'admitted', inForce } }, day(date))).toBe(expected.includes('a2'));
    expect(isInForce({ standing: { is: 'ended', inForce, endedOn: day('05-20') } }, day(date))).toBe(
      expected.includes('a3'),
    );
  });

  test.each<[string, AdmissionFilter, readonly string[]]>([
    ['what is pending', { standing: ['applied'] }, ['a1']],
    ['a department', { department: unit.market }, ['a3']],
    ['a township', { township: unit.town }, ['a2', 'a1']],
  ])('is narrowed to %s', async (_what, filter, expected) => {
    expect(await listed(filter)).toEqual(expected);
  });

  test('tells what a department may hand to a township on a day', async () => {
    const found = await inForceBetween(county.desk.manager, unit.environment, unit.town, day('04-01'));
    expect(ids(found, 'admission')).toEqual(['a2']);
    expect(await inForceBetween(county.desk.manager, unit.market, unit.town, day('04-01'))).toEqual([]);
  });
});

describe('the list of rebounds', () => {
  const listed = async (filter: ReboundFilter = {}, by: keyof typeof officer = 'listKeeper') =>
    ids((await reboundsRead(county.desk.manager, officer[by], filter, PAGE)).lines, 'rebound');

  test.each<[string, ReboundFilter, readonly string[]]>([
    ['nothing', {}, ['r4', 'r3', 'r2', 'r1']],
    ['what was found founded', { standing: ['upheld'] }, ['r1']],
    ['what was not answered in time', { missed: true }, ['r1']],
    ['a department', { department: unit.market }, ['r4']],
    ['a township', { township: unit.subdistrict }, ['r3']],
    ['a call', { call: 'c1' as never }, ['r4']],
    ['days, the end excluded', { reportedFrom: on('03-03 00:00'), reportedTo: on('03-05 09:00') }, ['r3', 'r2']],
  ])('is narrowed to %s', async (_what, filter, expected) => {
    expect(await listed(filter)).toEqual(expected);
  });

  test('counts by department what was founded, leaving out what was withdrawn', async () => {
    expect(await reboundsCounted(county.desk.manager, officer.supervisor, {})).toEqual([
      { department: unit.environment, reported: 2, founded: 1, unfounded: 1, missed: 1 },
      { department: unit.market, reported: 1, founded: 0, unfounded: 0, missed: 0 },
    ]);
  });
});

test('the register of consents is newest first, and narrowed by standing', async () => {
  const listed = async (filter: object) =>
    ids((await consentsRead(county.desk.manager, officer.assessor, filter, PAGE)).lines, 'consent');
  expect(await listed({})).toEqual(['c2', 'c1']);
  expect(await listed({ standing: ['given'] })).toEqual(['c1']);
  expect(await listed({ agency: unit.housing })).toEqual([]);
});

describe('what an officer reads', () => {
  const anybody: fc.Arbitrary<Officer> = fc.record({
    id: fc.constant('o' as Officer['id']),
    name: fc.constant('某'),
    unit: fc.constantFrom(unit.town, unit.subdistrict, unit.environment, unit.market, unit.housing, unit.marketOffice),
    roles: fc.uniqueArray(fc.constantFrom(...ROLES), { maxLength: 3 }),
  });

  test('is what the rule allows, in each of the registers', async () => {
    const { manager } = county.desk;
    const everything = officer.supervisor;
    const all = {
      admissions: (await admissionsRead(manager, everything, {}, PAGE)).lines,
      rebounds: (await reboundsRead(manager, everything, {}, PAGE)).lines,
      consents: (await consentsRead(manager, everything, {}, PAGE)).lines,
    };
    const parties = ({
      department,
      township,
      townships,
    }: {
      department: UnitCode;
      township?: UnitCode;
      townships?: readonly UnitCode[];
    }) => ({
      departments: [department],
      townships: townships ?? [township as UnitCode],
    });
    await fc.assert(
      fc.asyncProperty(anybody, async (one) => {
        const allowed = <L extends Parameters<typeof parties>[0]>(lines: readonly L[]) =>
          lines.filter((line) => isPartyTo(one, parties(line)));
        expect((await admissionsRead(manager, one, {}, PAGE)).lines).toEqual(allowed(all.admissions));
        expect((await reboundsRead(manager, one, {}, PAGE)).lines).toEqual(allowed(all.rebounds));
        expect((await consentsRead(manager, one, {}, PAGE)).lines).toEqual(allowed(all.consents));
      }),
      { numRuns: 60 },
    );
  });

  test('includes the evidence that it cites, and no other', async () => {
    const named = (by: Officer, sha: string) => evidenceNamed(county.desk.manager, by, sha.repeat(64));
    expect(await named(officer.approver, 'c')).toBe('书面意见.pdf');
    expect(await named(officer.clerk, 'c')).toBe('书面意见.pdf');
    expect(await named(officer.otherClerk, 'c')).toBeUndefined();
    expect(await named(officer.otherClerk, 'a')).toBe('通知.pdf');
    expect(await named(officer.thirdClerk, 'a')).toBeUndefined();
  });
});

test('the ratings of an agency are those of its own slips', async () => {
  await county.tell('c9', raised({ call: 'c9' as never }), dispatched({ to: unit.marketOffice }), rated());
  expect(await ratingsOf(county.desk.manager, unit.marketOffice)).toEqual([
    { township: unit.town, rating: rated().data.rating },
  ]);
  expect(await ratingsOf(county.desk.manager, unit.market)).toEqual([]);
});

import type { Decision, OfficerId, UnitCode } from '@app/kernel';
import { COUNTY, NOW, officer, unit } from '@app/testing';
import { type Officer, SYSTEM } from '../authority/officer.js';
import type { Unit } from '../authority/units.js';
import { decideOrganisation, type OrganisationCommand } from './organisation.decide.js';
import type { OrganisationFact } from './organisation.events.js';
import { evolveOrganisation, NOBODY, type Organisation, unitsOf } from './organisation.state.js';

const byAdmin = { by: officer.admin, at: NOW };
const who = { by: officer.admin.id, at: NOW };

const outcome = (decision: Decision<OrganisationFact>) => ({
  thenFacts: (...facts: readonly OrganisationFact[]) => expect(decision).toEqual(facts),
  thenNothing: () => expect(decision).toEqual([]),
  thenRejected: (rejected: string, details: object) => expect(decision).toEqual({ rejected, details }),
});
const stateOf = (facts: readonly OrganisationFact[]): Organisation => facts.reduce(evolveOrganisation, NOBODY);
const given = (...facts: readonly OrganisationFact[]) => ({
  when: (command: OrganisationCommand, by = byAdmin) => outcome(decideOrganisation(command, by)(stateOf(facts))),
});

const founded = (one: Unit): OrganisationFact => ({ type: 'UnitFounded', data: { ...one, ...who } });
const enrolled = (one: Officer): OrganisationFact => ({ type: 'OfficerEnrolled', data: { officer: one, ...who } });
const closed = (code: UnitCode): OrganisationFact => ({
  type: 'UnitClosed',
  data: { code, reason: '机构改革', ...who },
});
const county = COUNTY.map(founded);
const named = (code: UnitCode): Unit => COUNTY.find((one) => one.code === code) as Unit;
const found = (...units: readonly Unit[]): OrganisationCommand => ({ act: 'foundUnits', units });
const enrol = (...officers: readonly Officer[]): OrganisationCommand => ({ act: 'enrolOfficers', officers });
const reassign = ({ id, ...change }: Officer): OrganisationCommand => ({ act: 'reassignOfficer', officer: id, change });
const rename: OrganisationCommand = { act: 'renameUnit', code: unit.market, name: '市场局' };
const close = (code: UnitCode): OrganisationCommand => ({ act: 'closeUnit', code, reason: '机构改革' });
const dismiss: OrganisationCommand = { act: 'dismissOfficer', officer: officer.clerk.id, reason: '退休' };

describe('founding units', () => {
  test('founds the whole county in one go, from the top down', () => {
    given()
      .when(found(...COUNTY))
      .thenFacts(...county);
  });

  test('founds only what is not there yet', () => {
    given(...county)
      .when(found(...COUNTY))
      .thenNothing();
    const newVillage: Unit = { code: '349901101203' as UnitCode, name: '河口村', kind: 'village', parent: unit.town };
    given(...county)
      .when(found(...COUNTY, newVillage))
      .thenFacts(founded(newVillage));
  });

  test('takes no code twice: not for another name, kind, parent or seat', () => {
    for (const other of [
      { ...named(unit.market), name: '商务局' },
      { ...named(unit.village), kind: 'community' as const },
      { ...named(unit.village), parent: unit.subdistrict },
      { ...named(unit.marketOffice), seat: unit.subdistrict },
    ])
      given(...county)
        .when(found(other))
        .thenRejected('unit.code-taken', { unit: other.code });
  });

  test('puts each unit under a parent of the right kind', () => {
    for (const wrong of [
      { ...named(unit.village), parent: unit.county },
      { ...named(unit.town), parent: unit.subdistrict },
      { ...named(unit.grid), parent: unit.town },
      { ...named(unit.marketOffice), parent: unit.county },
      { ...named(unit.county), parent: unit.town },
      { ...named(unit.housing), parent: 'nowhere' as UnitCode },
      { code: unit.housing, name: '住房和城乡建设局', kind: 'department' as const },
    ]) {
      const code = `${wrong.code}-2` as UnitCode;
      given(...county)
        .when(found({ ...wrong, code }))
        .thenRejected('unit.misplaced', { unit: code });
    }
  });

  test('seats a stationed agency in a township', () => {
    const { seat: _, ...homeless } = named(unit.marketOffice);
    for (const wrong of [homeless, { ...homeless, seat: unit.village }, { ...homeless, seat: unit.environment }]) {
      const code = 'SCJG-2' as UnitCode;
      given(...county)
        .when(found({ ...wrong, code }))
        .thenRejected('unit.needs-a-seat', { unit: code });
    }
  });

  test('founds one county', () => {
    const second: Unit = { code: '349902' as UnitCode, name: '邻县', kind: 'county' };
    given(...county)
      .when(found(second))
      .thenRejected('unit.second-county', { unit: second.code, county: unit.county });
    given()
      .when(found(named(unit.county), second))
      .thenRejected('unit.second-county', { unit: second.code, county: unit.county });
  });

  test('founds nothing if one of them is wrong', () => {
    given()
      .when(found(named(unit.county), named(unit.village)))
      .thenRejected('unit.misplaced', { unit: unit.village });
  });
});

describe('a unit', () => {
  test('is renamed, and twice is nothing', () => {
    const renamed: OrganisationFact = { type: 'UnitRenamed', data: { code: unit.market, name: '市场局', ...who } };
    given(...county)
      .when(rename)
      .thenFacts(renamed);
    given(...county, renamed)
      .when(rename)
      .thenNothing();
    expect(unitsOf(stateOf([...county, renamed]))(unit.market)).toEqual({ ...named(unit.market), name: '市场局' });
  });

  test('is closed, still found, and twice is nothing', () => {
    given(...county)
      .when(close(unit.market))
      .thenFacts(closed(unit.market));
    given(...county, closed(unit.market))
      .when(close(unit.market))
      .thenNothing();
    expect(unitsOf(stateOf([...county, closed(unit.market)]))(unit.market)).toEqual({
      ...named(unit.market),
      closed: true,
    });
  });

  test('is not closed while officers are enrolled there', () => {
    const { otherClerk, clerk } = officer;
    given(...county, enrolled(clerk), enrolled(officer.signer), enrolled(otherClerk))
      .when(close(unit.market))
      .thenRejected('unit.has-officers', { unit: unit.market, officers: 2 });
    given(...county, enrolled(otherClerk))
      .when(close(unit.market))
      .thenFacts(closed(unit.market));
  });

  test('that nobody founded is unknown', () => {
    given().when(rename).thenRejected('unit.unknown', { unit: unit.market });
    given().when(close(unit.market)).thenRejected('unit.unknown', { unit: unit.market });
  });
});

describe('enrolling officers', () => {
  test('gives each a unit and roles', () => {
    given(...county)
      .when(enrol(officer.clerk, officer.caller))
      .thenFacts(enrolled(officer.clerk), enrolled(officer.caller));
  });

  test('twice is nothing, in whatever order the roles come', () => {
    const both: Officer = { ...officer.clerk, roles: ['clerk', 'signer'] };
    given(...county, enrolled(both))
      .when(enrol({ ...both, roles: ['signer', 'clerk'] }))
      .thenNothing();
  });

  test('takes no id twice', () => {
    given(...county, enrolled(officer.clerk))
      .when(enrol({ ...officer.clerk, name: '汪' }))
      .thenRejected('officer.id-taken', { officer: officer.clerk.id });
  });

  test('needs a unit that is not closed', () => {
    given().when(enrol(officer.clerk)).thenRejected('unit.unknown', { unit: unit.market });
    given(...county, closed(unit.market))
      .when(enrol(officer.clerk))
      .thenRejected('unit.unknown', { unit: unit.market });
  });

  test('makes nobody the system', () => {
    given(...county)
      .when(enrol({ ...officer.clerk, roles: ['clerk', 'system'] }))
      .thenRejected('officer.is-no-system', { officer: officer.clerk.id });
  });
});

describe('the roles of an officer', () => {
  const deputy: Officer = { ...officer.admin, id: 'fu' as OfficerId };
  const withRoles = (one: Officer, ...roles: Officer['roles']): Officer => ({ ...one, roles });

  test('fit the kind of the unit', () => {
    for (const [one, role] of [
      [officer.clerk, 'caller'],
      [officer.dispatcher, 'approver'],
      [officer.caller, 'clerk'],
      [officer.dispatcher, 'signer'],
      [officer.caller, 'agent'],
      [officer.clerk, 'agent'],
    ] as const) {
      const elsewhere = withRoles(one, 'supervisor', role);
      given(...county)
        .when(enrol(elsewhere))
        .thenRejected('officer.role-elsewhere', { role, unit: one.unit });
      given(...county, enrolled(one))
        .when(reassign(elsewhere))
        .thenRejected('officer.role-elsewhere', { role, unit: one.unit });
    }
    const fitting = [withRoles(officer.agent, 'agent', 'clerk', 'signer'), withRoles(officer.clerk, 'supervisor')];
    given(...county)
      .when(enrol(...fitting))
      .thenFacts(...fitting.map(enrolled));
  });

  test('are no others where one is admin: an admin has no power over business', () => {
    const mighty = withRoles(officer.dispatcher, 'admin', 'dispatcher');
    given(...county)
      .when(enrol(mighty))
      .thenRejected('officer.admin-has-no-other-role', { officer: mighty.id });
    given(...county, enrolled(officer.dispatcher))
      .when(reassign(mighty))
      .thenRejected('officer.admin-has-no-other-role', { officer: mighty.id });
  });

  test('and unit are not one’s own to change, but the name is', () => {
    const both = [...county, enrolled(officer.admin), enrolled(deputy)];
    for (const own of [withRoles(officer.admin, 'dispatcher'), { ...officer.admin, unit: unit.town }])
      given(...both)
        .when(reassign(own))
        .thenRejected('officer.not-ones-own-roles', { officer: own.id });
    const renamed: Officer = { ...officer.admin, name: '江' };
    given(...both)
      .when(reassign(renamed))
      .thenFacts({ type: 'OfficerReassigned', data: { officer: renamed, ...who } });
  });

  test('leave the county an admin', () => {
    const dismissAdmin: OrganisationCommand = { act: 'dismissOfficer', officer: officer.admin.id, reason: '退休' };
    const bySystem = { by: SYSTEM, at: NOW } as never;
    given(...county, enrolled(officer.admin))
      .when(dismissAdmin)
      .thenRejected('officer.last-admin', { officer: officer.admin.id });
    given(...county, enrolled(officer.admin))
      .when(reassign(withRoles(officer.admin, 'dispatcher')), bySystem)
      .thenRejected('officer.last-admin', { officer: officer.admin.id });
    given(...county, enrolled(officer.admin), enrolled(deputy))
      .when(dismissAdmin)
      .thenFacts({ type: 'OfficerDismissed', data: { officer: officer.admin.id, reason: '退休', ...who } });
    given(...county, enrolled(officer.admin), enrolled(deputy))
      .when(reassign(withRoles(deputy, 'dispatcher')))
      .thenFacts({ type: 'OfficerReassigned', data: { officer: withRoles(deputy, 'dispatcher'), ...who } });
  });

  test('that were given before these rules stand, and their bearer is renamed', () => {
    const old = withRoles(officer.clerk, 'admin', 'caller');
    const renamed: Officer = { ...old, name: '汪' };
    given(...county, enrolled(old))
      .when(reassign(renamed))
      .thenFacts({ type: 'OfficerReassigned', data: { officer: renamed, ...who } });
  });
});

describe('reassigning an officer', () => {
  const moved: Officer = { ...officer.clerk, unit: unit.environment, roles: ['signer'] };
  const reassigned: OrganisationFact = { type: 'OfficerReassigned', data: { officer: moved, ...who } };

  test('gives another unit, other roles, or both', () => {
    given(...county, enrolled(officer.clerk))
      .when(reassign(moved))
      .thenFacts(reassigned);
    expect(stateOf([...county, enrolled(officer.clerk), reassigned]).officers.get(moved.id)).toEqual(moved);
  });

  test('twice is nothing', () => {
    given(...county, enrolled(officer.clerk), reassigned)
      .when(reassign(moved))
      .thenNothing();
  });

  test('needs an officer who is enrolled, and a unit that is not closed', () => {
    given(...county)
      .when(reassign(moved))
      .thenRejected('officer.unknown', { officer: moved.id });
    given(...county, enrolled(officer.clerk), closed(unit.environment))
      .when(reassign(moved))
      .thenRejected('unit.unknown', { unit: unit.environment });
  });

  test('makes nobody the system', () => {
    given(...county, enrolled(officer.clerk))
      .when(reassign({ ...officer.clerk, roles: ['system'] }))
      .thenRejected('officer.is-no-system', { officer: officer.clerk.id });
  });
});

describe('dismissing an officer', () => {
  const dismissed: OrganisationFact = {
    type: 'OfficerDismissed',
    data: { officer: officer.clerk.id, reason: '退休', ...who },
  };

  test('takes them off the list, and twice is nothing', () => {
    given(...county, enrolled(officer.clerk))
      .when(dismiss)
      .thenFacts(dismissed);
    given(...county, enrolled(officer.clerk), dismissed)
      .when(dismiss)
      .thenNothing();
    expect(stateOf([...county, enrolled(officer.clerk), dismissed]).officers.has(officer.clerk.id)).toBe(false);
  });

  test('lets the id be enrolled again', () => {
    given(...county, enrolled(officer.clerk), dismissed)
      .when(enrol(officer.clerk))
      .thenFacts(enrolled(officer.clerk));
  });
});

describe('the organisation', () => {
  test('is the admin’s, and the founding’s', () => {
    given()
      .when(found(...COUNTY), { by: SYSTEM, at: NOW } as never)
      .thenFacts(
        ...COUNTY.map((one): OrganisationFact => ({ type: 'UnitFounded', data: { ...one, by: SYSTEM.id, at: NOW } })),
      );
    for (const by of Object.values(officer).filter(({ roles }) => !roles.includes('admin' as never)))
      for (const command of [
        found(...COUNTY),
        rename,
        close(unit.market),
        enrol(officer.clerk),
        reassign(officer.clerk),
        dismiss,
      ])
        given(...county)
          .when(command, { by, at: NOW } as never)
          .thenRejected('officer.lacks-role', { needs: 'admin' });
  });

  test('ignores what is told of a unit that nobody founded', () => {
    expect(stateOf([closed('nowhere' as UnitCode)])).toEqual(NOBODY);
    expect(stateOf([{ type: 'OfficerDismissed', data: { officer: 'x' as OfficerId, reason: '', ...who } }])).toEqual(
      NOBODY,
    );
  });
});

import { officer, unit } from '@app/testing';
import { isPartyTo, mayRead, readingScope } from './may-read.js';
import type { Officer } from './officer.js';

/** A call of the town, with a slip to the market department and one to the agency that sits in the town. */
const call = { township: unit.town, units: [unit.market, unit.marketOffice] };
const elsewhere = { township: unit.subdistrict, units: [unit.housing] };

describe('who may read a call', () => {
  test.each(['caller', 'approver'] as const)('a %s reads the calls of the own township', (who) => {
    expect(mayRead(officer[who], call)).toBe(true);
    expect(mayRead(officer[who], elsewhere)).toBe(false);
  });

  test.each(['clerk', 'signer', 'agent'] as const)('a %s reads the calls with a slip to the own unit', (who) => {
    expect(mayRead(officer[who], call)).toBe(true);
    expect(mayRead(officer[who], elsewhere)).toBe(false);
  });

  test.each(['dispatcher', 'supervisor', 'arbiter', 'listKeeper', 'assessor'] as const)(
    'a %s reads every call',
    (who) => {
      expect(mayRead(officer[who], call)).toBe(true);
      expect(mayRead(officer[who], elsewhere)).toBe(true);
    },
  );

  test('an admin reads none of the business', () => {
    expect(mayRead(officer.admin, call)).toBe(false);
    expect(readingScope(officer.admin)).toEqual({ is: 'own' });
  });

  test('a clerk of a township’s number is no caller, and a caller no clerk', () => {
    expect(mayRead({ ...officer.clerk, unit: unit.town }, call)).toBe(false);
    expect(mayRead({ ...officer.caller, unit: unit.market }, call)).toBe(false);
  });

  test('several roles read what each of them reads', () => {
    const both: Officer = { ...officer.caller, roles: ['caller', 'admin', 'supervisor'] };
    expect(mayRead(both, elsewhere)).toBe(true);
  });
});

describe('what is the business of several', () => {
  const parties = { townships: [unit.town, unit.subdistrict], departments: [unit.environment] };

  test('is that of each township, each department and those who read everything', () => {
    for (const one of [officer.caller, officer.approver, officer.otherCaller, officer.otherClerk, officer.listKeeper])
      expect(isPartyTo(one, parties)).toBe(true);
  });

  test('is no other department’s, no agency’s and no admin’s', () => {
    for (const one of [officer.clerk, officer.thirdClerk, officer.agent, officer.admin])
      expect(isPartyTo(one, parties)).toBe(false);
    expect(isPartyTo(officer.caller, { ...parties, townships: [unit.subdistrict] })).toBe(false);
  });
});

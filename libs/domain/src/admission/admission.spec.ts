import {
  APPLICATION,
  admissionRefused,
  admissionWithdrawn,
  admitted,
  applied,
  assignmentEnded,
  day,
  givenAdmission as given,
  NOW,
  officer,
  on,
  rulesWith,
  subdistrictConsented,
  townConsented,
  townObjected,
  unit,
  unitsWith,
} from '@app/testing';
import { mayDo } from '../acts/may-do.js';
import { NO_LISTS } from '../authority/lists.js';
import { type AdmissionCommand, admissionActs } from './admission.decide.js';
import type { AdmissionFact } from './admission.events.js';
import { evolveAdmission, UNAPPLIED } from './admission.evolve.js';
import { type Applied, isInForce } from './admission.state.js';

type ActWithReason = 'refuseAdmission' | 'withdrawAdmission' | 'endAssignment' | 'objectToAdmission';

const apply = (otherwise: object = {}): AdmissionCommand => ({
  act: 'applyForAdmission',
  words: { ...APPLICATION, ...otherwise },
});
const consent: AdmissionCommand = { act: 'consentToAdmission', words: {} };
const admit: AdmissionCommand = { act: 'admitAssignment', words: {} };
const reasoned = (act: ActWithReason, reason: string): AdmissionCommand => ({ act, words: { reason } });
const object = reasoned('objectToAdmission', '夜间无人值守');
const refuse = reasoned('refuseAdmission', '没有依据');
const withdraw = reasoned('withdrawAdmission', '改由本局自办');
const end = reasoned('endAssignment', '秋收提前结束');
const agreed = [applied(), townConsented(), subdistrictConsented()];

describe('applying for admission', () => {
  test('is a department’s, with what, basis, period, money or people, and the townships', () => {
    given().when(apply()).then(applied());
  });

  test('twice is once', () => {
    given(applied()).when(apply()).thenNothing();
  });

  test('names each township once', () => {
    given()
      .when(apply({ townships: [unit.town, unit.town] }))
      .then(applied({ townships: [unit.town] }));
  });

  test('is no township’s, no agency’s and no list keeper’s', () => {
    given().when(apply(), { by: officer.caller }).thenRejected('officer.lacks-role', { needs: 'clerk, signer' });
    given()
      .when(apply(), { by: { ...officer.clerk, unit: unit.marketOffice } })
      .thenRejected('admission.only-departments');
    given(applied()).when(apply(), { by: officer.clerk }).thenRejected('admission.not-yours');
  });

  test('names townships, and nothing else', () => {
    given()
      .when(apply({ townships: [] }))
      .thenRejected('admission.names-no-township');
    given()
      .when(apply({ townships: [unit.town, unit.village] }))
      .thenRejected('admission.not-a-township', { unit: unit.village });
  });

  test('is for days that are still to come', () => {
    given()
      .when(apply({ period: { from: day('03-09'), to: day('03-08') } }))
      .thenRejected('admission.period-upside-down');
    given()
      .when(apply({ period: { from: day('02-01'), to: day('03-01') } }))
      .thenRejected('admission.period-over');
    const today = { from: day('03-02'), to: day('03-02') };
    given()
      .when(apply({ period: today }))
      .then(applied({ period: today }));
  });
});

describe('a named township', () => {
  test('consents or objects with reason', () => {
    given(applied()).when(consent).then(townConsented());
    given(applied()).when(object).then(townObjected());
  });

  test('may think better of it until the list keeper has decided', () => {
    given(applied(), townObjected()).when(consent).then(townConsented());
    given(applied(), townConsented()).when(object).then(townObjected());
    given(...agreed, admitted())
      .when(object)
      .thenRejected('admission.is-admitted');
  });

  test('answers the same twice, and nothing happens', () => {
    given(applied(), townConsented()).when(consent).thenNothing();
    given(applied(), townObjected()).when(object).thenNothing();
  });

  test('answers for itself, by its approver', () => {
    given(applied()).when(consent, { by: officer.caller }).thenRejected('officer.lacks-role', { needs: 'approver' });
    given(applied({ townships: [unit.subdistrict] }))
      .when(consent)
      .thenRejected('admission.township-not-named');
    given(applied()).when(consent, { by: officer.otherCaller }).then(subdistrictConsented());
  });
});

describe('the list keeper', () => {
  test('admits with basis, the consent of all townships, and money or people', () => {
    given(...agreed)
      .when(admit)
      .then(admitted());
    given(applied({ resources: { people: '派驻 2 人' } }), townConsented(), subdistrictConsented())
      .when(admit)
      .then(admitted());
  });

  test('admits nothing without a basis', () => {
    const { basis: _, ...without } = applied().data;
    given({ type: 'AdmissionApplied', data: without }, townConsented(), subdistrictConsented())
      .when(admit)
      .thenRejected('admission.needs-basis');
  });

  test('admits nothing that one township has not consented to', () => {
    given(applied(), townConsented()).when(admit).thenRejected('admission.needs-consent', { townships: '东门街道' });
    given(...agreed, townObjected())
      .when(admit)
      .thenRejected('admission.needs-consent', { townships: '青石镇' });
  });

  test('admits nothing without resources', () => {
    given(applied({ resources: {} }), townConsented(), subdistrictConsented())
      .when(admit)
      .thenRejected('admission.needs-resources');
  });

  test('admits from the day of admission on, never for days that have passed', () => {
    given(...agreed)
      .when(admit, { at: on('04-01 09:00') })
      .then(admitted({ at: on('04-01 09:00'), inForce: { from: day('04-01'), to: day('06-30') } }));
    given(...agreed)
      .when(admit, { at: on('07-01 00:00') })
      .thenRejected('admission.period-over', { to: '2026-06-30' });
  });

  test('refuses with reason, whatever is missing', () => {
    given(applied()).when(refuse).then(admissionRefused());
  });

  test('decides once: the same again is nothing, the contrary is refused', () => {
    given(...agreed, admitted())
      .when(admit)
      .thenNothing();
    given(applied(), admissionRefused()).when(refuse).thenNothing();
    given(...agreed, admitted())
      .when(refuse)
      .thenRejected('admission.is-admitted');
    given(...agreed, admissionRefused())
      .when(admit)
      .thenRejected('admission.is-refused');
  });

  test('is nobody else', () => {
    for (const by of [officer.otherClerk, officer.approver, officer.supervisor, officer.admin])
      for (const command of [admit, refuse])
        given(...agreed)
          .when(command, { by })
          .thenRejected('officer.lacks-role', { needs: 'list-keeper' });
  });
});

describe('withdrawing', () => {
  test('is the applicant’s, before the decision, once', () => {
    given(...agreed)
      .when(withdraw)
      .then(admissionWithdrawn());
    given(applied(), admissionWithdrawn()).when(withdraw).thenNothing();
    given(...agreed, admitted())
      .when(withdraw)
      .thenRejected('admission.is-admitted');
    given(applied()).when(withdraw, { by: officer.clerk }).thenRejected('admission.not-yours');
  });

  test('ends the matter', () => {
    for (const command of [consent, admit, refuse])
      given(...agreed, admissionWithdrawn())
        .when(command)
        .thenRejected('admission.is-withdrawn');
  });
});

describe('ending early', () => {
  const may = on('05-20 10:00');

  test('is the department’s or the list keeper’s, once', () => {
    given(...agreed, admitted())
      .when(end, { at: may })
      .then(assignmentEnded({ at: may }));
    given(...agreed, admitted())
      .when(end, { at: may, by: officer.listKeeper })
      .then(assignmentEnded({ at: may, by: officer.listKeeper.id }));
    given(...agreed, admitted(), assignmentEnded())
      .when(end)
      .thenNothing();
    given(...agreed, admitted())
      .when(end, { by: officer.clerk })
      .thenRejected('admission.not-yours');
    given(...agreed)
      .when(end)
      .thenRejected('admission.is-applied');
  });

  test('is no use once it has expired by itself', () => {
    given(...agreed, admitted())
      .when(end, { at: on('07-01 00:00') })
      .thenRejected('admission.period-over');
  });
});

describe('an admitted assignment', () => {
  const stateAfter = (...facts: readonly AdmissionFact[]) => facts.reduce(evolveAdmission, UNAPPLIED) as Applied;
  const daysInForce = (...facts: readonly AdmissionFact[]) =>
    ['03-08', '03-09', '05-19', '05-20', '06-30', '07-01'].filter((text) => isInForce(stateAfter(...facts), day(text)));

  test('is in force from its first day to its last, and expires by itself', () => {
    expect(daysInForce(...agreed, admitted())).toEqual(['03-09', '05-19', '05-20', '06-30']);
    expect(daysInForce(...agreed)).toEqual([]);
  });

  test('is in force no longer from the day on which it was ended', () => {
    expect(daysInForce(...agreed, admitted(), assignmentEnded())).toEqual(['03-09', '05-19']);
  });
});

test('what may be done next is named for each act, with the rule that forbids the rest', () => {
  const admission = [applied(), townConsented()].reduce<Applied | 'unapplied'>(evolveAdmission, UNAPPLIED) as Applied;
  const occasion = { by: officer.listKeeper, at: NOW, rules: rulesWith(), units: unitsWith(), lists: NO_LISTS };
  const possibilities = mayDo(admissionActs, admission, occasion);
  expect(possibilities.map(({ act }) => act)).toEqual(Object.keys(admissionActs));
  expect(possibilities.filter(({ forbidden }) => forbidden === undefined).map(({ act }) => act)).toEqual([
    'refuseAdmission',
  ]);
  expect(possibilities.find(({ act }) => act === 'admitAssignment')?.forbidden?.rejected).toBe(
    'admission.needs-consent',
  );
});

test('nothing is done to an application that there is not', () => {
  given().when(admit).thenRejected('admission.unknown');
});

import {
  consentAsked,
  consentGiven,
  consentWithheld,
  givenConsent as given,
  IN_WRITING,
  officer,
  QUESTION,
  unit,
} from '@app/testing';
import type { ConsentCommand } from './consent.decide.js';

const ask = (otherwise: object = {}): ConsentCommand => ({ act: 'askConsent', words: { ...QUESTION, ...otherwise } });
const give: ConsentCommand = { act: 'giveConsent', words: { evidence: IN_WRITING } };
const withhold: ConsentCommand = {
  act: 'withholdConsent',
  words: { evidence: IN_WRITING, reason: '任职不足一年' },
};

describe('the township’s consent', () => {
  test('is asked by the organisation department before the head of an agency is appointed or moved', () => {
    given().when(ask()).then(consentAsked());
    given()
      .when(ask({ change: 'transfer' }))
      .then(consentAsked({ change: 'transfer' }));
  });

  test('is asked by the agency’s parent department too, and by no other', () => {
    given()
      .when(ask(), { by: officer.clerk })
      .then(consentAsked({ by: officer.clerk.id, asker: unit.market }));
    given().when(ask(), { by: officer.otherClerk }).thenRejected('consent.not-the-parent-department');
    given()
      .when(ask(), { by: officer.approver })
      .thenRejected('officer.lacks-role', { needs: 'assessor, clerk, signer' });
  });

  test('is asked for a stationed agency only', () => {
    given()
      .when(ask({ agency: unit.market }))
      .thenRejected('consent.not-an-agency', { unit: unit.market });
  });

  test('asked for twice is asked for once', () => {
    given(consentAsked()).when(ask()).thenNothing();
  });

  test('is given or withheld in writing by the township where the agency sits', () => {
    given(consentAsked()).when(give).then(consentGiven());
    given(consentAsked()).when(withhold).then(consentWithheld());
    given(consentAsked()).when(give, { by: officer.otherCaller }).thenRejected('consent.not-yours');
    given(consentAsked()).when(give, { by: officer.caller }).thenRejected('officer.lacks-role', { needs: 'approver' });
  });

  test('is no answer without the written one', () => {
    given(consentAsked())
      .when({ act: 'giveConsent', words: { evidence: [] } })
      .thenRejected('consent.needs-written-answer');
    given(consentAsked())
      .when({ act: 'withholdConsent', words: { evidence: [], reason: '任职不足一年' } })
      .thenRejected('consent.needs-written-answer');
  });

  test('is answered once: the same again is nothing, the contrary is refused', () => {
    given(consentAsked(), consentGiven()).when(give).thenNothing();
    given(consentAsked(), consentWithheld()).when(withhold).thenNothing();
    given(consentAsked(), consentGiven()).when(withhold).thenRejected('consent.is-given');
    given(consentAsked(), consentWithheld()).when(give).thenRejected('consent.is-withheld');
  });

  test('is not answered where it was not asked for', () => {
    given().when(give).thenRejected('consent.unknown');
  });
});

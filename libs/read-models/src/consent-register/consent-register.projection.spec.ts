import type { ConsentFact } from '@app/domain';
import {
  CONSENT_ID,
  consentAsked,
  consentGiven,
  consentWithheld,
  IN_WRITING,
  NOW,
  officer,
  QUESTION,
  unit,
} from '@app/testing';
import { storedIn } from '../test-kit/stored.js';
import { consentFile } from './consent-register.queries.js';

const file = (...facts: readonly ConsentFact[]) => consentFile(storedIn(`consent-${CONSENT_ID}`, ...facts));

describe('the consent register', () => {
  test('enters who asks, for which agency and which township', () => {
    expect(file(consentAsked())).toEqual({
      ...QUESTION,
      asker: unit.county,
      department: unit.market,
      township: unit.town,
      askedBy: officer.assessor.id,
      askedAt: NOW,
      standing: 'asked',
      revision: 0,
      position: '00000000000000000101',
    });
  });

  test('keeps the written answer, and why consent was withheld', () => {
    const answer = { by: officer.approver.id, at: NOW, evidence: IN_WRITING };
    expect(file(consentAsked(), consentGiven())).toMatchObject({ standing: 'given', answer });
    expect(file(consentAsked(), consentWithheld())).toMatchObject({
      standing: 'withheld',
      answer: { ...answer, objection: '任职不足一年' },
    });
  });

  test('knows nothing of a question that was never asked', () => {
    expect(file(consentGiven())).toBeUndefined();
  });
});

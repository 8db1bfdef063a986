import type { ConsentFact } from '@app/domain';
import type { ConsentId } from '@app/kernel';
import { unit } from './county.js';
import { factsOf } from './fact.js';
import { officer } from './officers.js';
import { NOW } from './wall-clock.js';

export const CONSENT_ID = '0190b1c2-0000-7000-8000-00000000c001' as ConsentId;

const facts = factsOf<ConsentFact>();

export const IN_WRITING = [{ name: '书面意见.pdf', size: 102_400, sha256: 'c'.repeat(64) }] as const;

/** The market department's office in the town is to have a new head. */
export const QUESTION = {
  consent: CONSENT_ID,
  agency: unit.marketOffice,
  change: 'appointment',
  person: '拟任所长人选',
  reason: '原所长到龄',
} as const;

export const consentAsked = facts('ConsentAsked', {
  ...QUESTION,
  asker: unit.county,
  department: unit.market,
  township: unit.town,
  by: officer.assessor.id,
  at: NOW,
});
export const consentGiven = facts('ConsentGiven', { evidence: IN_WRITING, by: officer.approver.id, at: NOW });
export const consentWithheld = facts('ConsentWithheld', {
  evidence: IN_WRITING,
  reason: '任职不足一年',
  by: officer.approver.id,
  at: NOW,
});

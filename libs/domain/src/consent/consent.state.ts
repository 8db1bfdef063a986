import type { ConsentId, UnitCode } from '@app/kernel';
import type { ConsentFact } from './consent.events.js';

export const CONSENT_STANDINGS = ['asked', 'given', 'withheld'] as const;
export type ConsentStanding = (typeof CONSENT_STANDINGS)[number];

export interface ConsentQuestion {
  readonly id: ConsentId;
  readonly asker: UnitCode;
  readonly department: UnitCode;
  readonly township: UnitCode;
  readonly standing: ConsentStanding;
}

export type Consent = 'unasked' | ConsentQuestion;

export const UNASKED: Consent = 'unasked';

/** The question after a fact. */
export const evolveConsent = (consent: Consent, fact: ConsentFact): Consent => {
  if (fact.type === 'ConsentAsked') {
    const { consent: id, asker, department, township } = fact.data;
    return consent === 'unasked' ? { id, asker, department, township, standing: 'asked' } : consent;
  }
  if (consent === 'unasked') return consent;
  return { ...consent, standing: fact.type === 'ConsentGiven' ? 'given' : 'withheld' };
};

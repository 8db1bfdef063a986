import { z } from 'zod';
import { CitedEvidence } from './evidence.js';
import { consentId, line, moment, reason, unitCode } from './fields.js';
import { PossibilityView } from './possibility.js';
import { paging, someOf } from './query-fields.js';
import { reading } from './reading.js';
import { said } from './said.js';
import type { Shown } from './shown.js';
import { UnitRef } from './unit-ref.js';
import { WrittenView } from './written.js';

export const CONSENT_STANDING_NAMES = ['asked', 'given', 'withheld'] as const;
const standing = z.enum(CONSENT_STANDING_NAMES).meta(said('已征求、同意、不同意', 'asked, given, withheld'));
const change = z.enum(['appointment', 'transfer']).meta(said('任职或调动', 'appointed, or moved elsewhere'));

export const AskConsentBody = z
  .strictObject({
    agency: unitCode.meta(said('派驻机构', 'the stationed agency')),
    change,
    person: line(50).meta(said('拟任或拟调人员', 'the person who is to be appointed or moved')),
    reason,
  })
  .meta({ id: 'AskConsentBody' });

export const ConsentsQuery = reading({
  standing: someOf(CONSENT_STANDING_NAMES).exactOptional(),
  agency: unitCode.exactOptional(),
  township: unitCode.exactOptional(),
  ...paging,
});

/** A question for consent and its written answer, as the register shows them. */
export const ConsentLineView = z
  .object({
    consent: consentId,
    agency: UnitRef,
    department: UnitRef,
    township: UnitRef,
    asker: UnitRef,
    change,
    person: z.string(),
    reason: z.string(),
    askedBy: z.string(),
    askedAt: moment,
    standing,
    answer: z
      .object({ by: z.string(), at: moment, objection: z.string().optional(), evidence: z.array(CitedEvidence) })
      .optional(),
  })
  .meta({ id: 'ConsentLine' });

export const ConsentsView = z
  .object({ consents: z.array(ConsentLineView), next: z.string().optional() })
  .meta({ id: 'Consents' });

export const ConsentView = ConsentLineView.extend({
  mayDo: z.array(PossibilityView).meta(said('您现在能办什么', 'what you may do now')),
  officers: z.record(z.string(), z.string()),
  revision: z.int(),
  position: z.string(),
}).meta({ id: 'Consent' });

export const ConsentWrittenView = WrittenView.extend({ consent: consentId }).meta({ id: 'ConsentWritten' });

export type ConsentLineView = Shown<z.output<typeof ConsentLineView>>;
export type ConsentsView = Shown<z.output<typeof ConsentsView>>;
export type ConsentView = Shown<z.output<typeof ConsentView>>;

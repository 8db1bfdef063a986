import { z } from 'zod';
import type { ActShapes } from './act-shape.js';
import { CitedEvidence } from './evidence.js';
import { reason } from './fields.js';
import { said } from './said.js';

const evidence = z
  .array(CitedEvidence)
  .max(50)
  .meta(said('盖章的书面意见，须先上传', 'the signed written answer, uploaded before'));

export const GiveConsentBody = z.strictObject({ evidence }).meta({ id: 'GiveConsentBody' });
export const WithholdConsentBody = z.strictObject({ evidence, reason }).meta({ id: 'WithholdConsentBody' });

/** What the township may answer, by the last word of the address. */
export const CONSENT_ACTS = {
  give: { act: 'giveConsent', body: GiveConsentBody, zh: '书面同意', en: 'consent in writing' },
  withhold: { act: 'withholdConsent', body: WithholdConsentBody, zh: '书面不同意', en: 'withhold consent in writing' },
} as const satisfies ActShapes;

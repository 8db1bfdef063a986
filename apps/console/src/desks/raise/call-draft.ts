import type { CitedEvidence, RaiseCallBody } from '@app/contracts';

/** A call as it is being written. */
export interface CallDraft {
  subject: string;
  asks: string;
  matter: string;
  listItem: NonNullable<RaiseCallBody['listItem']> | null;
  village: string;
  detail: string;
  beyondPower: RaiseCallBody['beyondPower'];
  urgency: RaiseCallBody['urgency'];
  evidence: readonly CitedEvidence[];
  source: RaiseCallBody['source']['kind'];
  sourceNumber: string;
  servedName: string;
  servedPhone: string;
}

export const WHYS = ['no-enforcement-power', 'needs-certification', 'crosses-departments', 'needs-expertise'] as const;
export const URGENCIES = ['ordinary', 'urgent', 'consultation', 'long-cycle'] as const;
export const SOURCES = ['grid', '12345', 'patrol', 'visit', 'front-desk', 'assembly'] as const;

export const blankCall = (): CallDraft => ({
  subject: '',
  asks: '',
  matter: '',
  listItem: null,
  village: '',
  detail: '',
  beyondPower: [],
  urgency: 'ordinary',
  evidence: [],
  source: 'patrol',
  sourceNumber: '',
  servedName: '',
  servedPhone: '',
});

/** What is sent of a draft; a township only where somebody calls in its stead. */
export const bodyOf = (draft: CallDraft, township?: string) => {
  const { subject, asks, matter, listItem, village, detail, beyondPower, urgency, evidence, source } = draft;
  const { sourceNumber: number, servedName: name, servedPhone: phone } = draft;
  return {
    ...{ subject, asks, matter, beyondPower, urgency, evidence },
    place: { unit: village, detail },
    source: { kind: source, ...(number !== '' && { number }) },
    ...(township !== undefined && { township }),
    ...(listItem !== null && { listItem }),
    ...(name !== '' && { personServed: { name, phone } }),
  };
};

import {
  admissionId,
  appealNumber,
  assessmentName,
  bulletinId,
  callId,
  consentId,
  listCode,
  meetingId,
  officerId,
  reboundId,
  revisionId,
  rulingAddress,
  servedToken,
  sha256,
  slipId,
  stepId,
  unitCode,
} from '@app/contracts';
import { type Rejection, reject } from '@app/kernel';
import type { z } from 'zod';
import { Refused } from './refused.js';

interface Param {
  readonly form: z.ZodType<string>;
  /** A name that has not even the form of one is the name of nothing. */
  readonly unknown: (name: string) => Rejection;
}

const PARAMS: Readonly<Record<string, Param>> = {
  call: { form: callId, unknown: () => reject('call.unknown') },
  slip: { form: slipId, unknown: (slip) => reject('slip.unknown', { slip }) },
  docketEntry: { form: callId, unknown: () => reject('docket.unknown') },
  typicalCase: { form: callId, unknown: () => reject('case.unknown') },
  jointMeeting: { form: meetingId, unknown: () => reject('meeting.unknown') },
  ruling: { form: rulingAddress, unknown: () => reject('ruling.unknown') },
  admission: { form: admissionId, unknown: () => reject('admission.unknown') },
  rebound: { form: reboundId, unknown: () => reject('rebound.unknown') },
  consent: { form: consentId, unknown: () => reject('consent.unknown') },
  code: { form: unitCode, unknown: (unit) => reject('unit.unknown', { unit }) },
  officer: { form: officerId, unknown: (officer) => reject('officer.unknown', { officer }) },
  list: { form: listCode, unknown: () => reject('list.unfounded') },
  listRevision: { form: revisionId, unknown: () => reject('revision.unknown') },
  bulletin: { form: bulletinId, unknown: () => reject('bulletin.unknown') },
  supervision: { form: unitCode, unknown: (unit) => reject('unit.unknown', { unit }) },
  step: { form: stepId, unknown: (step) => reject('step.unknown', { step }) },
  assessment: { form: assessmentName, unknown: () => reject('assessment.unknown') },
  appeal: { form: appealNumber, unknown: () => reject('appeal.unknown') },
  token: { form: servedToken, unknown: () => reject('served-link.unknown') },
  sha256: { form: sha256, unknown: () => reject('evidence.unknown') },
};

/** The names in the address, each of its own form. */
export const paramsOf = (sent: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  for (const [name, value] of Object.entries(sent)) {
    const param = PARAMS[name];
    if (param !== undefined && !param.form.safeParse(value).success) throw new Refused(param.unknown(value));
  }
  return sent;
};

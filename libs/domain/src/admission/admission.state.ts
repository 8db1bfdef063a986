import type { AdmissionId, LocalDate, UnitCode } from '@app/kernel';
import type { Span } from './admission.events.js';

export type AdmissionStanding =
  | { readonly is: 'applied' }
  | { readonly is: 'admitted'; readonly inForce: Span }
  | { readonly is: 'refused' }
  | { readonly is: 'withdrawn' }
  | { readonly is: 'ended'; readonly inForce: Span; readonly endedOn: LocalDate };

export type TownshipAnswer = 'consented' | 'objected';

/** An application as its rules see it; the words that no rule reads stay in the log and the register. */
export interface Applied {
  readonly id: AdmissionId;
  readonly department: UnitCode;
  readonly period: Span;
  readonly hasBasis: boolean;
  readonly hasResources: boolean;
  readonly townships: readonly UnitCode[];
  readonly answers: Readonly<Record<string, TownshipAnswer>>;
  readonly standing: AdmissionStanding;
}

export type Admission = 'unapplied' | Applied;

/** The named townships that have not consented, whether they objected or are silent. */
export const withoutConsent = ({ townships, answers }: Applied): readonly UnitCode[] =>
  townships.filter((township) => answers[township] !== 'consented');

/** Whether townships may be given the work on a day: admitted, begun, neither expired nor ended. */
export const isInForce = ({ standing }: Pick<Applied, 'standing'>, day: LocalDate): boolean => {
  if (standing.is !== 'admitted' && standing.is !== 'ended') return false;
  const { from, to } = standing.inForce;
  return from <= day && day <= to && !(standing.is === 'ended' && standing.endedOn <= day);
};

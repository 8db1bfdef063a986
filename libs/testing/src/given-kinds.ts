import {
  type Admission,
  type AdmissionCommand,
  type AdmissionFact,
  type AssessmentCommand,
  type AssessmentFact,
  type Assessments,
  type Consent,
  type ConsentCommand,
  type ConsentFact,
  decideAdmission,
  decideAssessment,
  decideConsent,
  decideRebound,
  evolveAdmission,
  evolveAssessments,
  evolveConsent,
  evolveRebound,
  NOTHING_ASSESSED,
  type Rebound,
  type ReboundCommand,
  type ReboundFact,
  SYSTEM,
  UNAPPLIED,
  UNASKED,
  UNREPORTED,
} from '@app/domain';
import { officer } from './builders/officers.js';
import { givenOf } from './given-when-then.js';

const { caller, approver, otherClerk, listKeeper, assessor } = officer;

/** An application for admission: the environment department applies, the town answers, the list keeper decides. */
export const givenAdmission = givenOf<Admission, AdmissionFact, AdmissionCommand>({
  initial: UNAPPLIED,
  evolve: evolveAdmission,
  decide: decideAdmission,
  usual: {
    applyForAdmission: otherClerk,
    consentToAdmission: approver,
    objectToAdmission: approver,
    admitAssignment: listKeeper,
    refuseAdmission: listKeeper,
    withdrawAdmission: otherClerk,
    endAssignment: otherClerk,
  },
});

/** A rebound report: the town reports, the environment department answers, the list keeper finds. */
export const givenRebound = givenOf<Rebound, ReboundFact, ReboundCommand>({
  initial: UNREPORTED,
  evolve: evolveRebound,
  decide: decideRebound,
  usual: {
    reportRebound: caller,
    answerRebound: otherClerk,
    upholdRebound: listKeeper,
    dismissRebound: listKeeper,
    withdrawRebound: caller,
    letTimePass: SYSTEM,
    redateRebound: SYSTEM,
  },
});

/** The county’s assessments: the organisation department publishes, units appeal, the supervisor decides. */
export const givenAssessments = givenOf<Assessments, AssessmentFact, AssessmentCommand>({
  initial: NOTHING_ASSESSED,
  evolve: evolveAssessments,
  decide: decideAssessment,
  usual: {
    publishScheme: assessor,
    appealResult: officer.clerk,
    upholdAppeal: officer.supervisor,
    dismissAppeal: officer.supervisor,
    leaveSlipOut: officer.supervisor,
    publishAssessment: assessor,
  },
});

/** A question for consent: the organisation department asks, the town's approver answers. */
export const givenConsent = givenOf<Consent, ConsentFact, ConsentCommand>({
  initial: UNASKED,
  evolve: evolveConsent,
  decide: decideConsent,
  usual: { askConsent: assessor, giveConsent: approver, withholdConsent: approver },
});

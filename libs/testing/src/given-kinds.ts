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
  type Demand,
  type DemandCommand,
  type DemandFact,
  decideAdmission,
  decideAssessment,
  decideConsent,
  decideDemand,
  decideRebound,
  decideSupervision,
  evolveAdmission,
  evolveAssessments,
  evolveConsent,
  evolveDemand,
  evolveRebound,
  evolveSupervision,
  NO_DEMAND,
  NOTHING_ASSESSED,
  type Rebound,
  type ReboundCommand,
  type ReboundFact,
  type SlipInQuestion,
  type Supervision,
  type SupervisionCommand,
  type SupervisionFact,
  SYSTEM,
  UNAPPLIED,
  UNASKED,
  UNREPORTED,
  UNSUPERVISED,
} from '@app/domain';
import { unit } from './builders/county.js';
import { officer } from './builders/officers.js';
import { givenOf } from './given-when-then.js';

const { caller, approver, clerk, otherClerk, listKeeper, assessor, supervisor } = officer;

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

/** The ladder of a unit, for steps about a slip that stands so: the market office's, of the town's call, reported as done. */
export const givenSupervision = (
  slip: SlipInQuestion | undefined = { township: unit.town, unit: unit.market, fedBack: true },
) =>
  givenOf<Supervision, SupervisionFact, SupervisionCommand>({
    initial: UNSUPERVISED,
    evolve: evolveSupervision,
    decide: (command, occasion) => decideSupervision(command, occasion, slip),
    usual: {
      issueStep: supervisor,
      findFalseClosure: supervisor,
      noteLimit: SYSTEM,
      letTimePass: SYSTEM,
      redateAnswers: SYSTEM,
      receiveStep: clerk,
      answerStep: clerk,
      acceptAnswer: supervisor,
      sendAnswerBack: supervisor,
      recallStep: supervisor,
    },
  });

/** The demand of a township, as a supervisor tells it. */
export const givenDemand = givenOf<Demand, DemandFact, DemandCommand>({
  initial: NO_DEMAND,
  evolve: evolveDemand,
  decide: decideDemand,
  usual: { reportDemand: supervisor },
});

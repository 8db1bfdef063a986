import { admissionProblems } from './admission-problems.js';
import { assessmentProblems } from './assessment-problems.js';
import { bulletinProblems } from './bulletin-problems.js';
import { callProblems } from './call-problems.js';
import { caseProblems } from './case-problems.js';
import { consentProblems } from './consent-problems.js';
import { demandProblems } from './demand-problems.js';
import { dispatchProblems } from './dispatch-problems.js';
import { docketProblems } from './docket-problems.js';
import { doorProblems } from './door-problems.js';
import { evidenceProblems } from './evidence-problems.js';
import { feedbackProblems } from './feedback-problems.js';
import { ledgerProblems } from './ledger-problems.js';
import { limitProblems } from './limit-problems.js';
import { listProblems } from './list-problems.js';
import { meetingProblems } from './meeting-problems.js';
import { organisationProblems } from './organisation-problems.js';
import type { ProblemTable } from './problem-row.js';
import { reboundProblems } from './rebound-problems.js';
import { rulebookProblems } from './rulebook-problems.js';
import { signInProblems } from './sign-in-problems.js';
import { slipProblems } from './slip-problems.js';
import { supervisionProblems } from './supervision-problems.js';

/** The tables of refusals, one a subject; no code stands in two of them. */
export const PROBLEM_TABLES: readonly ProblemTable[] = [
  callProblems,
  slipProblems,
  dispatchProblems,
  ledgerProblems,
  limitProblems,
  listProblems,
  feedbackProblems,
  rulebookProblems,
  organisationProblems,
  admissionProblems,
  reboundProblems,
  consentProblems,
  signInProblems,
  evidenceProblems,
  doorProblems,
  docketProblems,
  meetingProblems,
  bulletinProblems,
  supervisionProblems,
  assessmentProblems,
  demandProblems,
  caseProblems,
];

/** Every refusal there is. */
export const PROBLEMS = {
  ...callProblems,
  ...slipProblems,
  ...dispatchProblems,
  ...ledgerProblems,
  ...limitProblems,
  ...listProblems,
  ...feedbackProblems,
  ...rulebookProblems,
  ...organisationProblems,
  ...admissionProblems,
  ...reboundProblems,
  ...consentProblems,
  ...signInProblems,
  ...evidenceProblems,
  ...doorProblems,
  ...docketProblems,
  ...meetingProblems,
  ...bulletinProblems,
  ...supervisionProblems,
  ...assessmentProblems,
  ...demandProblems,
  ...caseProblems,
} as const satisfies ProblemTable;

export type ProblemCode = keyof typeof PROBLEMS;

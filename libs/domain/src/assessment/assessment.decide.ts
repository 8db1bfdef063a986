import type { Decision } from '@app/kernel';
import { type CommandIn, performIn } from '../acts/act-table.js';
import type { Occasion } from '../authority/occasion.js';
import { appealResult, dismissAppeal, upholdAppeal } from './appealing.js';
import type { AssessmentFact } from './assessment.events.js';
import type { Assessments } from './assessment.state.js';
import { leaveSlipOut } from './leaving-out.js';
import { publishAssessment } from './publishing.js';
import { publishScheme } from './publishing-scheme.js';

/** What is done to the county's assessments, by the name of the command. */
export const assessmentActs = {
  publishScheme,
  appealResult,
  upholdAppeal,
  dismissAppeal,
  leaveSlipOut,
  publishAssessment,
} as const;

export type AssessmentCommand = CommandIn<typeof assessmentActs>;

/** The facts that follow from a command upon the assessments as they stand, or the refusal with its code. */
export const decideAssessment =
  (command: AssessmentCommand, occasion: Occasion) =>
  (all: Assessments): Decision<AssessmentFact> =>
    performIn(assessmentActs, command, all, occasion);

import {
  ASSESSMENT_STREAM,
  type AssessmentCommand,
  type AssessmentFact,
  type Assessments,
  decideAssessment,
  evolveAssessments,
  NOTHING_ASSESSED,
} from '@app/domain';
import type { AskedOf, Desk } from './desk.js';

export interface AskedOfAssessment extends AskedOf<'assessment'> {
  readonly command: AssessmentCommand;
}

export const assessmentDesk: Desk<AskedOfAssessment, Assessments, AssessmentFact> = {
  aggregate: { initial: NOTHING_ASSESSED, evolve: evolveAssessments },
  streamOf: () => ASSESSMENT_STREAM,
  decide: async ({ command }, _, occasion) => decideAssessment(command, await occasion()),
};

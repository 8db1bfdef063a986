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

/** A sheet is made anew each time that somebody asks for it. */
const wish = (command: AssessmentCommand): object => {
  if (command.act !== 'publishAssessment') return command;
  const { sheet: _, sha256: __, ...words } = command.words;
  return { act: command.act, words };
};

export const assessmentDesk: Desk<AskedOfAssessment, Assessments, AssessmentFact> = {
  aggregate: { initial: NOTHING_ASSESSED, evolve: evolveAssessments },
  streamOf: () => ASSESSMENT_STREAM,
  wish,
  decide: async ({ command }, _, occasion) => decideAssessment(command, await occasion()),
};

import type { UnitCode } from '@app/kernel';
import type { AssessmentCommand } from './assessment.decide.js';
import type { SlipNamed } from './assessment.events.js';
import { type Assessments, appealIn, assessmentOf } from './assessment.state.js';

/** The slips that a command names, to be left out of marks. */
export const slipsNamed = (command: AssessmentCommand): readonly SlipNamed[] => {
  switch (command.act) {
    case 'leaveSlipOut':
      return [command.words];
    case 'appealResult':
      return command.words.slips;
    case 'upholdAppeal':
      return command.words.excludes ?? [];
    default:
      return [];
  }
};

/** The unit whose marks they are; undefined where nobody’s are meant. */
export const unitMeant = (command: AssessmentCommand, by: UnitCode, all: Assessments): UnitCode | undefined => {
  switch (command.act) {
    case 'leaveSlipOut':
      return command.words.unit;
    case 'appealResult':
      return by;
    case 'upholdAppeal':
      return appealIn(assessmentOf(all, command.words.assessment), command.words.appeal)?.unit;
    default:
      return undefined;
  }
};

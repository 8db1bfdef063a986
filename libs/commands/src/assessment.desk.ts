import {
  ASSESSMENT_STREAM,
  type AssessmentCommand,
  type AssessmentFact,
  type Assessments,
  decideAssessment,
  evolveAssessments,
  NOTHING_ASSESSED,
  notTheUnitsSlip,
  slipInQuestion,
} from '@app/domain';
import { type Decision, isRejection, type Rejection } from '@app/kernel';
import type { AskedOf, Desk, House } from './desk.js';

export interface AskedOfAssessment extends AskedOf<'assessment'> {
  readonly command: AssessmentCommand;
}

/** A sheet is made anew each time that somebody asks for it. */
const wish = (command: AssessmentCommand): object => {
  if (command.act !== 'publishAssessment') return command;
  const { sheet: _, sha256: __, ...words } = command.words;
  return { act: command.act, words };
};

const refusedForItsSlip = async (command: AssessmentCommand, house: House): Promise<Rejection | undefined> =>
  command.act === 'leaveSlipOut'
    ? notTheUnitsSlip(command.words, slipInQuestion(await house.call(command.words.call), command.words.slip))
    : undefined;

/** What the officer may not do is refused before anything is said of a slip. */
const orRefused = (decision: Decision<AssessmentFact>, refusal: Rejection | undefined): Decision<AssessmentFact> =>
  isRejection(decision) || decision.length === 0 ? decision : (refusal ?? decision);

export const assessmentDesk: Desk<AskedOfAssessment, Assessments, AssessmentFact> = {
  aggregate: { initial: NOTHING_ASSESSED, evolve: evolveAssessments },
  streamOf: () => ASSESSMENT_STREAM,
  wish,
  decide: async ({ command }, _, occasion, house) => {
    const decide = decideAssessment(command, await occasion());
    const refusal = await refusedForItsSlip(command, house);
    return (all) => orRefused(decide(all), refusal);
  },
};

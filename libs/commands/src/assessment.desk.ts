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
  slipsNamed,
  unitMeant,
} from '@app/domain';
import { type Decision, isRejection, type Rejection, type UnitCode } from '@app/kernel';
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

type Refuse = (all: Assessments) => Rejection | undefined;

/** No slip is named that does not exist, or that counts for another unit. */
const refusalOfSlips = async (command: AssessmentCommand, by: UnitCode, house: House): Promise<Refuse> => {
  const found = await Promise.all(
    slipsNamed(command).map(async ({ call, slip }) => ({ slip, found: slipInQuestion(await house.call(call), slip) })),
  );
  return (all) => {
    const unit = unitMeant(command, by, all);
    if (unit === undefined) return undefined;
    return found.map((one) => notTheUnitsSlip({ unit, slip: one.slip }, one.found)).find(isRejection);
  };
};

/** What the officer may not do is refused before anything is said of a slip. */
const orRefused = (decision: Decision<AssessmentFact>, refusal: Rejection | undefined): Decision<AssessmentFact> =>
  isRejection(decision) || decision.length === 0 ? decision : (refusal ?? decision);

export const assessmentDesk: Desk<AskedOfAssessment, Assessments, AssessmentFact> = {
  aggregate: { initial: NOTHING_ASSESSED, evolve: evolveAssessments },
  streamOf: () => ASSESSMENT_STREAM,
  wish,
  decide: async ({ command }, { by }, occasion, house) => {
    const decide = decideAssessment(command, await occasion());
    const refuse = await refusalOfSlips(command, by.unit, house);
    return (all) => orRefused(decide(all), refuse(all));
  },
};

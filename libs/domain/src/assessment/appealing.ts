import { type Rejection, reject, type UnitCode } from '@app/kernel';
import { given } from '../acts/act.js';
import { only } from '../acts/only.js';
import { refusalOf } from '../acts/standing.js';
import type { WithReason } from '../acts/told.js';
import type { Occasion } from '../authority/occasion.js';
import type { MarkNamed, SlipNamed } from './assessment.events.js';
import { type Appeal, type Assessment, type Assessments, appealIn, assessmentOf } from './assessment.state.js';
import type { AssessedPeriod } from './period.js';
import { type AssessmentAct, isOnItsSheet, periodAssessed } from './rules.js';

export interface AppealResult extends WithReason {
  readonly assessment: string;
  /** The whole result when absent. */
  readonly mark?: MarkNamed;
  readonly slips: readonly SlipNamed[];
}
interface DecideAppeal extends WithReason {
  readonly assessment: string;
  readonly appeal: number;
}
export interface UpholdAppeal extends DecideAppeal {
  readonly approver: string;
  /** The slips that the appeal named, when absent. */
  readonly excludes?: readonly SlipNamed[];
}
export type DismissAppeal = DecideAppeal;

const notOnItsSheet = (all: Assessments, period: AssessedPeriod, mark: MarkNamed | undefined, occasion: Occasion) =>
  mark === undefined || isOnItsSheet(mark, occasion.units(occasion.by.unit), period, all, occasion)
    ? undefined
    : reject('appeal.no-such-mark', { measure: mark.measure });

const tooLate = ({ editions }: Assessment, { at }: Occasion): Rejection | undefined => {
  const last = editions.at(-1)?.appealUntil;
  return last !== undefined && at > last ? reject('appeal.too-late') : undefined;
};

const openAppealOf = ({ appeals }: Assessment, unit: UnitCode, mark: MarkNamed | undefined): boolean =>
  appeals.some(
    (one) =>
      one.standing === 'open' &&
      one.unit === unit &&
      one.mark?.measure === mark?.measure &&
      one.mark?.formula === mark?.formula,
  );

/** A unit appeals one of its marks, or its whole result, with reason. */
export const appealResult: AssessmentAct<AppealResult> = {
  who: [only('caller', 'approver', 'clerk', 'signer', 'agent')],
  when: [],
  facts: (all, words, occasion) =>
    given(periodAssessed(words.assessment, all, occasion), (period) => {
      const one = assessmentOf(all, period.name);
      const { by, at } = occasion;
      const refusal = notOnItsSheet(all, period, words.mark, occasion) ?? tooLate(one, occasion);
      if (refusal !== undefined) return refusal;
      if (openAppealOf(one, by.unit, words.mark)) return reject('appeal.is-open');
      return [
        { type: 'ResultAppealed', data: { ...words, appeal: one.appeals.length + 1, unit: by.unit, by: by.id, at } },
      ];
    }),
};

/** The appeal that is to be decided; undecided still. */
const toDecide = (all: Assessments, { assessment, appeal: number }: DecideAppeal): Appeal | Rejection => {
  const appeal = appealIn(assessmentOf(all, assessment), number);
  if (appeal === undefined) return reject('appeal.unknown');
  return appeal.standing === 'open' ? appeal : refusalOf('appeal', appeal.standing);
};

/** Upheld, it excludes slips: from the mark, or from all marks of the unit when the whole result was appealed. */
export const upholdAppeal: AssessmentAct<UpholdAppeal> = {
  who: [only('supervisor', 'assessor')],
  alreadySo: (all, { assessment, appeal }) => appealIn(assessmentOf(all, assessment), appeal)?.standing === 'upheld',
  when: [],
  facts: (all, words, { by, at }) =>
    given(toDecide(all, words), ({ slips }) => {
      const excludes = words.excludes ?? slips;
      return excludes.length === 0
        ? reject('appeal.excludes-nothing')
        : [{ type: 'AppealUpheld', data: { ...words, excludes, by: by.id, at } }];
    }),
};

export const dismissAppeal: AssessmentAct<DismissAppeal> = {
  who: [only('supervisor', 'assessor')],
  alreadySo: (all, { assessment, appeal }) => appealIn(assessmentOf(all, assessment), appeal)?.standing === 'dismissed',
  when: [],
  facts: (all, words, { by, at }) =>
    given(toDecide(all, words), () => [{ type: 'AppealDismissed', data: { ...words, by: by.id, at } }]),
};

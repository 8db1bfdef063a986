import { type Rejection, reject } from '@app/kernel';
import { given } from '../acts/act.js';
import { only } from '../acts/only.js';
import type { Occasion } from '../authority/occasion.js';
import { deadlineOf } from '../deadlines/deadline-of.js';
import { localDate } from '../deadlines/wall-clock.js';
import { canonical } from '../words/canonical.js';
import { type Assessment, assessmentOf } from './assessment.state.js';
import type { AssessedPeriod } from './period.js';
import { type AssessmentAct, periodAssessed } from './rules.js';
import type { Sheet } from './sheet.js';

export interface PublishAssessment {
  readonly assessment: string;
  /** Made beforehand, from the log up to a place. */
  readonly sheet: Sheet;
  readonly sha256: string;
  readonly because?: string;
}

const forbidden = (
  one: Assessment,
  { to }: AssessedPeriod,
  { sheet, because }: PublishAssessment,
  { at, rules }: Occasion,
): Rejection | undefined => {
  if (to > localDate(at, rules.settings.timeZone)) return reject('assessment.not-over', { to });
  if (one.appeals.some(({ standing }) => standing === 'open')) return reject('assessment.appeals-open');
  if (sheet.decisions !== decisionsIn(one)) return reject('assessment.sheet-is-stale');
  return one.editions.length > 0 && because === undefined ? reject('assessment.edition-needs-reason') : undefined;
};

/** What a sheet says, whenever it was made: an edition that would say nothing new is none. */
const contentOf = ({ lines, exclusions, decisions }: Sheet): string => canonical([lines, exclusions, decisions]);

/** How many exclusions a sheet of now must know. */
export const decisionsIn = ({ exclusions }: Assessment): number => exclusions.length;

/** The refusal before a sheet is made. */
export const mayNotPublishAssessment = only('assessor', 'supervisor', 'system');

/** Frozen with the place in the log that it knew and its hash; a correction is a new edition that says what changed. */
export const publishAssessment: AssessmentAct<PublishAssessment> = {
  who: [mayNotPublishAssessment],
  alreadySo: (all, { assessment, sheet }) => {
    const last = assessmentOf(all, assessment).editions.at(-1)?.sheet;
    return last !== undefined && contentOf(last) === contentOf(sheet);
  },
  when: [],
  facts: (all, words, occasion) =>
    given(periodAssessed(words.assessment, all, occasion), (period) => {
      const { by, at, rules } = occasion;
      const one = assessmentOf(all, period.name);
      const refusal = forbidden(one, period, words, occasion);
      if (refusal !== undefined) return refusal;
      return given(deadlineOf(rules.settings.ratingUntil, at, rules), ({ dueAt: appealUntil }) => [
        {
          type: 'AssessmentPublished',
          data: { ...words, edition: one.editions.length + 1, appealUntil, by: by.id, at },
        },
      ]);
    }),
};

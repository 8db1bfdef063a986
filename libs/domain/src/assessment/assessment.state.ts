import type { Instant, LocalDate } from '@app/kernel';
import type { Settings } from '../deadlines/settings.js';
import type { AssessmentPublished, AssessmentSchemePublished, ResultAppealed } from './assessment.events.js';
import type { AssessedPeriod } from './period.js';
import { type SchemeVersion, usualScheme } from './scheme.js';
import type { Exclusion } from './sheet.js';

export type AppealStanding = 'open' | 'upheld' | 'dismissed';

/** An appeal as it was made, and how it was decided. */
export interface Appeal extends Omit<ResultAppealed['data'], 'assessment'> {
  readonly standing: AppealStanding;
  readonly decision?: { readonly by: string; readonly at: Instant; readonly reason: string };
}

export type PublishedEdition = Omit<AssessmentPublished['data'], 'assessment'>;

/** What happened to the assessment of one period. */
export interface Assessment {
  readonly appeals: readonly Appeal[];
  readonly exclusions: readonly Exclusion[];
  readonly editions: readonly PublishedEdition[];
}

export interface Assessments {
  readonly schemes: readonly AssessmentSchemePublished['data'][];
  readonly periods: ReadonlyMap<string, Assessment>;
}

export const UNASSESSED: Assessment = { appeals: [], exclusions: [], editions: [] };

export const assessmentOf = ({ periods }: Assessments, name: string): Assessment => periods.get(name) ?? UNASSESSED;

export const appealIn = ({ appeals }: Assessment, number: number): Appeal | undefined =>
  appeals.find(({ appeal }) => appeal === number);

/** The scheme under which a period is assessed: the one in force on its first day. */
export const schemeOn = ({ schemes }: Assessments, day: LocalDate, settings: Settings): SchemeVersion => {
  const published = schemes.findLast(({ effectiveFrom }) => effectiveFrom <= day);
  return published === undefined ? usualScheme(settings) : { ...published.scheme, version: published.version };
};

export const schemeFor = (all: Assessments, { from }: AssessedPeriod, settings: Settings): SchemeVersion =>
  schemeOn(all, from, settings);

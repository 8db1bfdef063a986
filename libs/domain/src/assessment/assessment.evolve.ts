import type { AppealDismissed, AppealUpheld, AssessmentFact, ResultAppealed } from './assessment.events.js';
import { type Appeal, type Assessment, type Assessments, appealIn, assessmentOf } from './assessment.state.js';
import type { Exclusion } from './sheet.js';

export const NOTHING_ASSESSED: Assessments = { schemes: [], periods: new Map() };

const appealed = (one: Assessment, { assessment: _, ...appeal }: ResultAppealed['data']): Assessment => ({
  ...one,
  appeals: [...one.appeals, { ...appeal, standing: 'open' }],
});

const decided = (one: Assessment, { type, data }: AppealUpheld | AppealDismissed): Assessment => {
  const { appeal: number, by, at, reason } = data;
  const standing = type === 'AppealUpheld' ? 'upheld' : 'dismissed';
  const withDecision = (appeal: Appeal): Appeal =>
    appeal.appeal === number ? { ...appeal, standing, decision: { by, at, reason } } : appeal;
  return { ...one, appeals: one.appeals.map(withDecision) };
};

const exclusionsBy = (one: Assessment, data: AppealUpheld['data']): readonly Exclusion[] => {
  const appeal = appealIn(one, data.appeal);
  if (appeal === undefined) return [];
  const { unit, mark } = appeal;
  const { reason, approver, excludes, appeal: number } = data;
  return excludes.map((slip) => ({ unit, ...(mark && { mark }), ...slip, reason, approver, appeal: number }));
};

const leftOut = (one: Assessment, exclusions: readonly Exclusion[]): Assessment => ({
  ...one,
  exclusions: [...one.exclusions, ...exclusions],
});

const happened = (
  one: Assessment,
  fact: Exclude<AssessmentFact, { type: 'AssessmentSchemePublished' }>,
): Assessment => {
  switch (fact.type) {
    case 'ResultAppealed':
      return appealed(one, fact.data);
    case 'AppealUpheld':
      return leftOut(decided(one, fact), exclusionsBy(one, fact.data));
    case 'AppealDismissed':
      return decided(one, fact);
    case 'SlipLeftOut': {
      const { assessment: _, by: __, at: ___, ...exclusion } = fact.data;
      return leftOut(one, [exclusion]);
    }
    case 'AssessmentPublished': {
      const { assessment: _, ...edition } = fact.data;
      return { ...one, editions: [...one.editions, edition] };
    }
  }
};

/** The county's assessments after a fact. */
export const evolveAssessments = (all: Assessments, fact: AssessmentFact): Assessments => {
  if (fact.type === 'AssessmentSchemePublished') return { ...all, schemes: [...all.schemes, fact.data] };
  const name = fact.data.assessment;
  return { ...all, periods: new Map(all.periods).set(name, happened(assessmentOf(all, name), fact)) };
};

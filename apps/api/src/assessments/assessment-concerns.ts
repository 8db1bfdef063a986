import { type AssessmentFact, type Assessments, assessmentOf, isAny, type Officer } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';

/** Schemes and results are everybody’s; an appeal or an exclusion is the unit’s and those who decide. */
export const assessmentConcerns = (officer: Officer, all: Assessments, { type, data }: StoredEvent): boolean => {
  const fact = { type, data } as AssessmentFact;
  if (fact.type === 'AssessmentSchemePublished' || fact.type === 'AssessmentPublished') return true;
  return isAny(officer, 'supervisor', 'assessor') || unitOf(fact, all) === officer.unit;
};

type Confidential = Exclude<AssessmentFact, { type: 'AssessmentSchemePublished' | 'AssessmentPublished' }>;

const unitOf = ({ data }: Confidential, all: Assessments) =>
  'unit' in data
    ? data.unit
    : assessmentOf(all, data.assessment).appeals.find(({ appeal }) => appeal === data.appeal)?.unit;

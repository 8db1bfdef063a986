import { reject } from '@app/kernel';
import type { Act } from '../acts/act.js';
import type { Occasion } from '../authority/occasion.js';
import { isTownship, type Unit } from '../authority/units.js';
import { localDate } from '../deadlines/wall-clock.js';
import type { AssessmentFact, MarkNamed } from './assessment.events.js';
import { type Assessments, schemeFor } from './assessment.state.js';
import { type AssessedPeriod, assessedPeriod } from './period.js';
import { componentsOf, sameComponent } from './scheme.js';

export type AssessmentAct<Words> = Act<Assessments, Words, AssessmentFact>;

/** The period of a name, if the county assesses by such periods and it has begun. */
export const periodAssessed = (name: string, all: Assessments, { at, rules }: Pick<Occasion, 'at' | 'rules'>) => {
  const period = assessedPeriod(name);
  if (period === undefined) return reject('assessment.unknown');
  const { period: kind } = schemeFor(all, period, rules.settings);
  if (kind !== period.kind) return reject('assessment.other-periods', { period: kind });
  return period.from > localDate(at, rules.settings.timeZone) ? reject('assessment.not-begun') : period;
};

/** Whether a unit is assessed by a mark. */
export const isOnItsSheet = (
  mark: MarkNamed,
  unit: Unit | undefined,
  period: AssessedPeriod,
  all: Assessments,
  { rules }: Pick<Occasion, 'rules'>,
): boolean => {
  const own = componentsOf(schemeFor(all, period, rules.settings), isTownship(unit) ? 'township' : 'department');
  return own.some((one) => sameComponent(one, mark));
};

import type { Asking, AskingFigures, Formula, Grouping, Officer } from '@app/domain';
import { readingScope } from '@app/domain';
import { reject } from '@app/kernel';
import type { LivesFilter } from '@app/read-models';
import { Refused } from '../door/refused.js';
import { periodOf } from '../rulebook/days.js';
import { asOfAsked, type Present } from './as-of-asked.js';

interface Query {
  readonly from?: string;
  readonly to?: string;
  readonly by: Grouping;
  readonly asOf?: string;
  readonly position?: string;
}

/** What a query of figures asks of the measures; as of now unless it says otherwise. */
export const figuresAsked = (query: Query, present: Present, timeZone: string): Asking => ({
  by: query.by,
  timeZone,
  ...periodOf(query, timeZone),
  asOf: asOfAsked(query, present, timeZone),
});

/** Whose slips the figures are about: all for those who read everything, one's own for townships and departments. */
const figuresFilter = (officer: Officer): LivesFilter | undefined => {
  const scope = readingScope(officer);
  if (scope.is === 'everything') return {};
  if (scope.township !== undefined) return { township: scope.township };
  return scope.slipsTo === undefined ? undefined : { unit: scope.slipsTo };
};

/** The same, refused to an officer who reads no slips at all. */
export const filterFor = (officer: Officer): LivesFilter => {
  const filter = figuresFilter(officer);
  if (filter === undefined) throw new Refused(reject('officer.lacks-role', { needs: 'caller, clerk, supervisor' }));
  return filter;
};

export const withFormula = (asking: Asking, formula: Formula | undefined): AskingFigures => ({
  ...asking,
  ...(formula !== undefined && { formula }),
});

/** Departments see ratings only of groups of townships, so not beside their own slips. */
export const seesRatings = (officer: Officer): boolean => {
  const scope = readingScope(officer);
  return scope.is === 'everything' || scope.township !== undefined;
};

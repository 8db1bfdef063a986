import type { UnitCode } from '@app/kernel';
import { isAny, type Officer } from './officer.js';

/** Which calls an officer may read: all of them, or those of a township and those with a slip to a unit. */
export type ReadingScope =
  | { readonly is: 'everything' }
  | { readonly is: 'own'; readonly township?: UnitCode; readonly slipsTo?: UnitCode };

/** What reading depends on: the calling township, and every unit that ever had a slip of the call. */
export interface Readable {
  readonly township: UnitCode;
  readonly units: readonly UnitCode[];
}

/** Dispatchers and those who watch read everything; townships and departments their own; an admin no business at all. */
export const readingScope = (officer: Officer): ReadingScope => {
  if (isAny(officer, 'dispatcher', 'supervisor', 'arbiter', 'list-keeper', 'assessor', 'system'))
    return { is: 'everything' };
  return {
    is: 'own',
    ...(isAny(officer, 'caller', 'approver') && { township: officer.unit }),
    ...(isAny(officer, 'clerk', 'signer', 'agent') && { slipsTo: officer.unit }),
  };
};

export const mayRead = (officer: Officer, { township, units }: Readable): boolean => {
  const scope = readingScope(officer);
  if (scope.is === 'everything') return true;
  return scope.township === township || (scope.slipsTo !== undefined && units.includes(scope.slipsTo));
};

/** The townships and the departments or agencies whose own business something is. */
export interface Parties {
  readonly townships: readonly UnitCode[];
  readonly departments: readonly UnitCode[];
}

/** Whether it is this officer’s business: that of the own township or department, or anybody’s for those who read everything. */
export const isPartyTo = (officer: Officer, { townships, departments }: Parties): boolean => {
  const scope = readingScope(officer);
  if (scope.is === 'everything') return true;
  return (
    (scope.township !== undefined && townships.includes(scope.township)) ||
    (scope.slipsTo !== undefined && departments.includes(scope.slipsTo))
  );
};

import type { UnitRef } from '@app/contracts';

/** The names of units in one line. */
export const namesOf = (units: readonly UnitRef[]): string => units.map(({ name }) => name).join('、');

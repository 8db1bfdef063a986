import type { UnitRef } from '@app/contracts';
import { listed } from '../../words/marks';

/** The names of units in one line. */
export const namesOf = (units: readonly UnitRef[]): string => listed(units.map(({ name }) => name));

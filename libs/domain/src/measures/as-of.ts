import type { Instant } from '@app/kernel';
import type { SlipLife } from './life.js';
import type { Mark } from './mark.js';

/** `at`: what had happened by that moment. `position`: what the log knew at that place. */
export interface AsOf {
  readonly at: Instant;
  readonly position?: string;
}

/** The life without what came later than the moment or the place in the log. */
export const asOf = (life: SlipLife, { at, position }: Partial<AsOf>): SlipLife => {
  const known = (mark: Mark): boolean =>
    (at === undefined || mark.at <= at) && (position === undefined || mark.position <= position);
  return life.marks.every(known) ? life : { ...life, marks: life.marks.filter(known) };
};

import type { Instant } from '@app/kernel';
import type { Rules } from '../deadlines/rules.js';
import type { Officer } from './officer.js';
import type { Units } from './units.js';

/** Who decides, when, under which rules and among which units: everything a decision may know beside its own state. */
export interface Occasion {
  readonly by: Officer;
  readonly at: Instant;
  readonly rules: Rules;
  readonly units: Units;
}

import type { Instant } from '@app/kernel';
import type { Rules } from '../deadlines/rules.js';
import type { Lists } from './lists.js';
import type { Officer } from './officer.js';
import type { Units } from './units.js';

/** Who decides, when, under which rules, among which units and by which lists: everything a decision may know beside its own state. */
export interface Occasion {
  readonly by: Officer;
  readonly at: Instant;
  readonly rules: Rules;
  readonly units: Units;
  /** Knows the lists that the command cites. */
  readonly lists: Lists;
}

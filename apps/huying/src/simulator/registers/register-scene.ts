import type { Rules } from '@app/domain';
import type { Instant } from '@app/kernel';
import type { Draws } from '../draws.js';
import type { Stage } from '../live-call.js';

/** What is known when an entry of a register begins: when, under which rules, and the chances that are its own. */
export interface RegisterScene {
  readonly id: string;
  readonly at: Instant;
  readonly rules: Rules;
  readonly draws: Draws;
  readonly stage: Stage;
}

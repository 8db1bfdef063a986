import type { CallCommand, CallFact, Evidence, Officer, Raised, Rules } from '@app/domain';
import type { Instant } from '@app/kernel';
import type { Cast } from './cast.js';
import type { Draws } from './draws.js';
import type { Matter } from './matter.js';
import type { Pile } from './piling-up.js';

/** What an officer means to do to the call, and when. */
export interface Wish {
  readonly at: Instant;
  readonly by: Officer;
  readonly command: CallCommand;
  /** Given up when it is not wanted any more. */
  readonly stillWanted?: (call: Raised) => boolean;
  /** Where a rule forbids it at the moment, it is tried again after so many hours of work. */
  readonly againAfter?: number;
}

/** What the officers see when something has happened to a call. */
export interface Scene {
  readonly call: Raised;
  readonly matter: Matter;
  readonly at: Instant;
  readonly rules: Rules;
  readonly draws: Draws;
  readonly cast: Cast;
  readonly evidence: readonly Evidence[];
  readonly pile: Pick<Pile, 'returnsWillWait'>;
}

/** What somebody makes of a fact. What time itself brings about needs nobody: it was foreseen when the wish was made. */
export type Reactions = {
  readonly [T in CallFact['type']]?: (data: Extract<CallFact, { type: T }>['data'], scene: Scene) => readonly Wish[];
};

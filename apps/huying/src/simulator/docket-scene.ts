import type { Command } from '@app/commands';
import type { DocketEntryFact, Docketed, Officer, Raised, Rules } from '@app/domain';
import type { Instant, MeetingId, UnitCode } from '@app/kernel';
import type { Cast } from './cast.js';
import type { Draws } from './draws.js';
import type { Matter } from './matter.js';

/** A ruling of the simulated year that nobody has overruled yet. */
export interface PastRuling {
  readonly ruling: string;
  readonly matter: string;
  readonly lead: UnitCode;
}

/** What somebody means to do about a call on the docket. */
export interface DocketWish {
  readonly at: Instant;
  readonly by: Officer;
  readonly order: Command;
  /** Done although the call has left the docket: minutes are published, a meeting is called off. */
  readonly whateverBecomesOfIt?: true;
}

/** What those who keep the docket see when something has happened on it. */
export interface DocketScene {
  readonly call: Raised;
  readonly entry: Docketed;
  readonly matter: Matter;
  readonly at: Instant;
  readonly rules: Rules;
  readonly draws: Draws;
  readonly cast: Cast;
  readonly meetingId: (nth: string) => MeetingId;
  readonly pastRulings: readonly PastRuling[];
}

export type DocketReactions = {
  readonly [T in DocketEntryFact['type']]?: (
    data: Extract<DocketEntryFact, { type: T }>['data'],
    scene: DocketScene,
  ) => readonly DocketWish[];
};

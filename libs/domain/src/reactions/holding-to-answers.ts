import type { ReboundFact } from '../rebound/rebound.events.js';
import { evolveRebound, UNREPORTED } from '../rebound/rebound.evolve.js';
import type { Rebound } from '../rebound/rebound.state.js';
import { nextReboundAlarm } from '../rebound/time.js';
import type { RulebookFact } from '../rulebook/rulebook.events.js';
import { type Next, watching } from './watching.js';

/** A rebound report as its timekeeper sees it. */
export interface WatchedRebound {
  readonly rebound: Rebound;
}

export const UNHEARD: WatchedRebound = { rebound: UNREPORTED };

export interface AnswerNext extends Omit<Next<Rebound>, 'thing'> {
  readonly watched: WatchedRebound;
}

const next = watching<Rebound, ReboundFact>({
  evolve: evolveRebound,
  nextAlarm: nextReboundAlarm,
  daysMayMove: (rebound) => rebound !== 'unreported' && rebound.standing === 'awaiting answer' && !rebound.missed,
});

/** Holds a department to the limit of its answer; a new calendar has a running limit counted anew. */
export const holdToAnswer = ({ rebound: before }: WatchedRebound, fact: ReboundFact | RulebookFact): AnswerNext => {
  const { thing: rebound, ...more } = next(before, fact);
  return { watched: { rebound }, ...more };
};

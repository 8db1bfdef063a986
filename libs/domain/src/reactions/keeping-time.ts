import type { CallFact } from '../call/call.events.js';
import { evolveCall, UNRAISED } from '../call/call.evolve.js';
import type { Call } from '../call/call.state.js';
import { nextAlarm } from '../call/time.js';
import type { RulebookFact } from '../rulebook/rulebook.events.js';
import { type Next, watching } from './watching.js';

/** A call as its timekeeper sees it. */
export interface WatchedCall {
  readonly call: Call;
}

export const UNWATCHED: WatchedCall = { call: UNRAISED };

export interface WatchedNext extends Omit<Next<Call>, 'thing'> {
  readonly watched: WatchedCall;
}

const next = watching<Call, CallFact>({
  evolve: evolveCall,
  nextAlarm,
  daysMayMove: (call) =>
    call !== 'unraised' && (call.standing.is === 'with departments' || call.standing.is === 'awaiting confirmation'),
});

/** Wakes a call when something happens to it by itself; a new calendar has the running limits counted anew. */
export const keepTime = ({ call: before }: WatchedCall, fact: CallFact | RulebookFact): WatchedNext => {
  const { thing: call, ...more } = next(before, fact);
  return { watched: { call }, ...more };
};

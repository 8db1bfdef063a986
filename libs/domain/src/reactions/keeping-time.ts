import type { Instant } from '@app/kernel';
import type { CallFact } from '../call/call.events.js';
import { evolveCall, UNRAISED } from '../call/call.evolve.js';
import type { Call } from '../call/call.state.js';
import { nextAlarm } from '../call/time.js';
import type { RulebookFact } from '../rulebook/rulebook.events.js';

/** A call as its timekeeper sees it. */
export interface WatchedCall {
  readonly call: Call;
}

export const UNWATCHED: WatchedCall = { call: UNRAISED };

/** What is next: the moment to wake the call (null: none any more, undefined: as before), and whether to count its days anew. */
export interface WatchedNext {
  readonly watched: WatchedCall;
  readonly wakeAt?: Instant | null;
  readonly redate?: true;
}

const daysMayMove = ({ call }: WatchedCall): boolean => call !== 'unraised' && call.standing.is === 'with departments';

/** Wakes a call when something happens to it by itself; a new calendar has the running limits counted anew. */
export const keepTime = (watched: WatchedCall, fact: CallFact | RulebookFact): WatchedNext => {
  if (fact.type === 'CalendarPublished') return daysMayMove(watched) ? { watched, redate: true } : { watched };
  if (fact.type === 'LimitPolicyPublished' || fact.type === 'SettingsAdopted') return { watched };
  const call = evolveCall(watched.call, fact);
  const wakeAt = nextAlarm(call);
  return wakeAt === nextAlarm(watched.call) ? { watched: { call } } : { watched: { call }, wakeAt: wakeAt ?? null };
};

import { type Call, type CallFact, evolveCall, type Held, type Holding, holdingOf, UNRAISED } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import { factOf } from '../desk/call-event.js';
import { told } from '../desk/told.js';
import type { CallFile } from './call-file.view.js';
import { slipPaper } from './slip-paper.js';
import { timelineEntry } from './timeline.js';

/** The file of a call from all events of its stream, written as of today; undefined when it was never raised. */
export const callFile = (events: readonly StoredEvent[]): CallFile | undefined => {
  const facts = events.map(factOf);
  const call = facts.reduce<Call>(evolveCall, UNRAISED);
  const [raised] = told(facts, 'CallRaised');
  const last = events.at(-1);
  if (call === 'unraised' || raised === undefined || last === undefined) return undefined;
  const { by: raisedBy, at: raisedAt, needsApproval: _, nameBy: __, ...words } = raised;
  return {
    ...words,
    raisedBy,
    raisedAt,
    standing: call.standing,
    ...lastSaid(facts),
    slips: call.slips.map((slip) => slipPaper(slip, facts)),
    timeline: events.map(timelineEntry),
    held: heldOver(events),
    lastAt: call.lastAt,
    revision: Number(last.revision),
    position: last.position,
  };
};

/** With whom the call lay, from all events of its stream. */
export const heldOver = (events: readonly StoredEvent[]): Held =>
  events.reduce<Holding | undefined>(
    (held, event) => holdingOf(held, { ...factOf(event), position: event.position }),
    undefined,
  ) ?? { turns: [], attributions: [] };

const lastSaid = (facts: readonly CallFact[]): Pick<CallFile, 'confirmation' | 'callback'> => {
  const confirmation = told(facts, 'ClosureConfirmed').at(-1);
  const callback = told(facts, 'ServedPersonRated').at(-1);
  return { ...(confirmation && { confirmation }), ...(callback && { callback }) };
};

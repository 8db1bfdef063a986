import { type Decision, type Instant, isRejection, type Rejection, reject, type SlipId } from '@app/kernel';
import { only } from '../acts/only.js';
import type { Occasion } from '../authority/occasion.js';
import type { Deadline } from '../deadlines/deadline.js';
import { deadlineOf } from '../deadlines/deadline-of.js';
import type { CallDocketed, DocketEntryFact, Trigger } from './docket-entry.events.js';
import { type DocketEntry, isOnTheDocket } from './docket-entry.state.js';
import type { Heard } from './hearing.js';

export interface DocketCall {
  readonly trigger?: Trigger;
  readonly slip?: SlipId;
  readonly reason?: string;
  /** When it happened that puts the call on the docket: told again later, it does so no second time. */
  readonly since?: Instant;
}

const isTakenUp = ({ entry }: Heard, { since }: DocketCall): boolean =>
  entry !== 'undocketed' && since !== undefined && entry.docketedAt >= since;

const whoMayDocket = only('arbiter', 'dispatcher', 'supervisor', 'system');

const aCallUnderWay = ({ call }: Heard): Rejection | undefined =>
  call.underWay ? undefined : reject('docket.call-not-under-way');

const roundAfter = (entry: DocketEntry): number => (entry === 'undocketed' ? 1 : entry.round + 1);

const limits = ({ at, rules }: Occasion): Pick<CallDocketed['data'], 'statementsBy' | 'rulingBy'> | Rejection => {
  const statementsBy = deadlineOf(rules.settings.jointMeeting.statements, at, rules);
  const rulingBy = deadlineOf(rules.settings.ruling, at, rules);
  if (isRejection(statementsBy)) return statementsBy;
  return isRejection(rulingBy) ? rulingBy : { statementsBy: statementsBy as Deadline, rulingBy: rulingBy as Deadline };
};

const docketed = (
  heard: Heard,
  { since: _, ...words }: DocketCall,
  { by, at }: Occasion,
  due: object,
): CallDocketed => ({
  type: 'CallDocketed',
  data: {
    trigger: 'by-hand',
    ...words,
    ...heard.call.about,
    ...(due as Pick<CallDocketed['data'], 'statementsBy' | 'rulingBy'>),
    call: heard.call.call,
    round: roundAfter(heard.entry),
    township: heard.call.township,
    units: heard.call.units,
    ...(heard.call.lead !== undefined && { lead: heard.call.lead }),
    by: by.id,
    at,
  },
});

/** A call comes on the docket, by itself or by hand. It stands there once: who comes second finds it there. */
export const docketCall = (heard: Heard, words: DocketCall, occasion: Occasion): Decision<DocketEntryFact> => {
  const notTheirs = whoMayDocket(heard, occasion);
  if (notTheirs !== undefined) return notTheirs;
  if (isOnTheDocket(heard.entry) || isTakenUp(heard, words)) return [];
  const due = limits(occasion);
  return aCallUnderWay(heard) ?? (isRejection(due) ? due : [docketed(heard, words, occasion, due)]);
};

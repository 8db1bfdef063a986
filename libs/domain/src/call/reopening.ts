import { reject } from '@app/kernel';
import { only } from '../acts/only.js';
import type { WithReason } from '../acts/told.js';
import type { CallAct, CallRule } from './act.js';
import { namedBy } from './naming.js';
import { onlyTheCallingTownshipOrTheDispatcher, theCallIs } from './rules.js';

const withinTheRecurrenceDays: CallRule = ({ standing }, { at }) =>
  standing.is === 'closed' && at > standing.recursUntil.dueAt ? reject('call.recurrence-too-late') : undefined;

/** The same matter came back: the call waits to be dispatched anew, and the first closing no longer counts as solved. */
export const reopenForRecurrence: CallAct<WithReason> = {
  who: [only('caller', 'dispatcher'), onlyTheCallingTownshipOrTheDispatcher],
  when: [theCallIs('closed'), withinTheRecurrenceDays],
  facts: (_call, { reason }, { by, at, rules }) => [
    { type: 'CallReopened', data: { by: by.id, at, reason, ...namedBy(at, rules) } },
  ],
};

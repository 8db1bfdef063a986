import { type Instant, isRejection, type Rejection } from '@app/kernel';
import { given } from '../acts/act.js';
import { only } from '../acts/only.js';
import { deadlineOf } from '../deadlines/deadline-of.js';
import type { Rules } from '../deadlines/rules.js';
import type { CallAct } from './act.js';
import type { CallClosed } from './call.events.js';
import { leadOf, type Raised } from './call.state.js';
import { onlyTheCallingTownship, theCallIs } from './rules.js';

export interface ConfirmClosure {
  /** Asked apart from "done". */
  readonly solved: boolean;
  readonly remark?: string;
}

export const closed = (call: Raised, at: Instant, rules: Rules): CallClosed | Rejection => {
  const settings = rules.settingsUnder(leadOf(call)?.settings ?? rules.settings.version);
  const rateUntil = deadlineOf(settings.ratingUntil, at, { ...rules, settings });
  const recursUntil = deadlineOf({ length: settings.recurrenceDays, unit: 'day' }, at, { ...rules, settings });
  if (isRejection(rateUntil)) return rateUntil;
  return isRejection(recursUntil) ? recursUntil : { type: 'CallClosed', data: { at, rateUntil, recursUntil } };
};

export const confirmClosure: CallAct<ConfirmClosure> = {
  who: [only('caller'), onlyTheCallingTownship],
  alreadySo: (call, { solved }) => call.standing.is === 'closed' && call.confirmed && call.solved === solved,
  when: [theCallIs('awaiting confirmation')],
  facts: (call, words, { by, at, rules }) =>
    given(closed(call, at, rules), (closing) => [
      { type: 'ClosureConfirmed', data: { ...words, by: by.id, at } },
      closing,
    ]),
};

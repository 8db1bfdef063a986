import { type Instant, isRejection, type LocalDate, type OfficerId, type Rejection, reject } from '@app/kernel';
import { given } from '../acts/act.js';
import { only } from '../acts/only.js';
import type { WithReason } from '../acts/told.js';
import type { Occasion } from '../authority/occasion.js';
import { dayNumber } from '../deadlines/day-number.js';
import type { Deadline } from '../deadlines/deadline.js';
import { deadlineOf } from '../deadlines/deadline-of.js';
import type { Limit } from '../deadlines/limit.js';
import { localDate } from '../deadlines/wall-clock.js';
import type { CallAct } from './act.js';
import { leadOf } from './call.state.js';
import { onlyTheCallingTownshipOrTheDispatcher, theCallIs } from './rules.js';
import type { DeadlineMoved } from './slip.events.js';
import type { Slip } from './slip.state.js';

/** What was left when feedback was filed, in the days that the limit counts; a promise counts none but its own. */
const leftOf = ({ limit, counted, lastDay }: Deadline, filedOn: LocalDate): Limit => ({
  length: limit.length === 0 ? dayNumber(lastDay) - dayNumber(filedOn) : counted.filter((day) => day > filedOn).length,
  unit: limit.unit === 'day' ? 'day' : 'working-day',
});

/** The clock runs on from where it stood, with a least rest. */
const reworkLimit = (slip: Slip, { at, rules }: Occasion): Deadline | Rejection => {
  const settings = rules.settingsUnder(slip.settings);
  const least = deadlineOf(settings.reworkAtLeast, at, { ...rules, settings });
  const { close } = slip.deadlines;
  if (isRejection(least) || close === undefined || slip.standing.is !== 'fed back') return least;
  const left = leftOf(close, localDate(slip.standing.at, settings.timeZone));
  if (left.length < 1) return least;
  const rest = deadlineOf(left, at, { ...rules, settings });
  return isRejection(rest) || rest.dueAt > least.dueAt ? rest : least;
};

const movedForRework = (slip: Slip, by: OfficerId, at: Instant, deadline: Deadline): DeadlineMoved => ({
  type: 'DeadlineMoved',
  data: { slip: slip.id, by, at, limit: 'close', reason: 'rework', deadline },
});

/** 退回重办: the township, or the centre, which raised proxy calls itself. */
export const sendBack: CallAct<WithReason> = {
  who: [only('caller', 'dispatcher'), onlyTheCallingTownshipOrTheDispatcher],
  when: [theCallIs('awaiting confirmation')],
  facts: (call, { reason }, occasion) => {
    const { by, at } = occasion;
    const lead = leadOf(call);
    if (lead === undefined) return reject('call.is-awaiting-dispatch');
    return given(reworkLimit(lead, occasion), (deadline) => [
      { type: 'ReworkOrdered', data: { slip: lead.id, by: by.id, at, reason } },
      movedForRework(lead, by.id, at, deadline),
    ]);
  },
};

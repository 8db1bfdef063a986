import { type LocalDate, reject } from '@app/kernel';
import { only } from '../acts/only.js';
import type { Occasion } from '../authority/occasion.js';
import type { Deadline } from '../deadlines/deadline.js';
import { atWallTime, localDate, startOfDay } from '../deadlines/wall-clock.js';
import type { SlipAct, SlipRule } from './act.js';
import { theCallIsWithDepartments, theSlipIs, theSlipIsOpen } from './rules.js';
import type { SlipFact } from './slip.events.js';
import type { Slip } from './slip.state.js';

export interface SuspendSlip {
  readonly reason: string;
  readonly promiseDate: LocalDate;
}

/** The promise takes the limit's place: due at the end of the promised day, never earlier than it was. */
const promised = (close: Deadline, day: LocalDate, at: Occasion['at'], timeZone: string): Deadline => ({
  ...close,
  limit: { length: 0, unit: 'day' },
  from: at,
  counted: [],
  lengthenedBy: [],
  lastDay: day,
  nearAt: startOfDay(day, timeZone),
  dueAt: atWallTime(day, '24:00', timeZone),
  provisional: false,
});

const thePromiseLiesAhead = (slip: Slip, { promiseDate }: SuspendSlip, { at, rules }: Occasion) => {
  const { timeZone } = rules.settings;
  const due = slip.deadlines.close?.lastDay ?? promiseDate;
  if (promiseDate > rules.calendar.horizon)
    return reject('calendar.beyond-horizon', { horizon: rules.calendar.horizon });
  return promiseDate > localDate(at, timeZone) && promiseDate >= due
    ? undefined
    : reject('suspension.promise-not-ahead', { due });
};

/** An earlier limit that was missed before the slip was done again stays missed, and is another one. */
const theLimitWasNotMissed: SlipRule = ({ missed, deadlines: { close } }) =>
  missed.close === undefined || missed.close !== close?.dueAt ? undefined : reject('slip.limit-passed');

/** 挂账: the slip stays in the open stock and comes back by itself on the promised day. */
export const suspendSlip: SlipAct<SuspendSlip> = {
  who: [only('supervisor', 'dispatcher')],
  when: [theCallIsWithDepartments, theSlipIs('awaiting signature', 'in hand'), theLimitWasNotMissed],
  facts: (slip, _call, words, occasion) => {
    const { by, at, rules } = occasion;
    const resumesAt = startOfDay(words.promiseDate, rules.settings.timeZone);
    const on = { slip: slip.id, by: by.id, at };
    const moved = (close: Deadline): SlipFact => ({
      type: 'DeadlineMoved',
      data: {
        ...on,
        limit: 'close',
        reason: 'suspension',
        deadline: promised(close, words.promiseDate, at, rules.settings.timeZone),
      },
    });
    return (
      thePromiseLiesAhead(slip, words, occasion) ?? [
        { type: 'SlipSuspended', data: { ...on, ...words, resumesAt } },
        ...(slip.deadlines.close === undefined ? [] : [moved(slip.deadlines.close)]),
      ]
    );
  },
};

const theLeadFeedsBack: SlipRule = ({ part, standing }) =>
  part === 'cooperating' || standing.is === 'suspended' ? undefined : reject('slip.lead-needs-feedback');

/** 销账: a cooperating slip owes nothing more; a suspended lead slip is taken up again. */
export const dischargeSlip: SlipAct<{ readonly reason: string }> = {
  who: [only('supervisor', 'dispatcher')],
  alreadySo: ({ standing }) => standing.is === 'discharged',
  when: [theCallIsWithDepartments, theSlipIsOpen, theLeadFeedsBack],
  facts: (slip, _call, { reason }, { by, at }) => [
    { type: 'SlipDischarged', data: { slip: slip.id, by: by.id, at, reason } },
  ],
};

import { type LocalDate, type Rejection, reject, type SlipId, type UnitCode } from '@app/kernel';
import { given } from '../acts/act.js';
import { only } from '../acts/only.js';
import type { Occasion } from '../authority/occasion.js';
import { mayBeCalled } from '../authority/units.js';
import type { UrgencyLimits } from '../deadlines/limit.js';
import { atWallTime } from '../deadlines/wall-clock.js';
import type { CallAct } from './act.js';
import type { Raised } from './call.state.js';
import { type Citing, overruling, wrongBasis } from './citing.js';
import { wrongMilestones } from './milestone-rules.js';
import { theCallIs } from './rules.js';
import type { DispatchedSlip, SlipDeadlines } from './slip.events.js';
import { slipDeadlines } from './slip-deadlines.js';

export interface DispatchCall extends Citing {
  readonly to: readonly { readonly unit: UnitCode; readonly part: DispatchedSlip['part'] }[];
  /** Calendar days, for a long-cycle matter only. */
  readonly closeWithinDays?: number;
  readonly milestones?: readonly { readonly what: string; readonly day: LocalDate }[];
}

export const nextSlip = (call: Raised, after = 0): SlipId => String(call.slips.length + 1 + after) as SlipId;

export const notCallable = (unit: UnitCode, { units }: Occasion): Rejection | undefined =>
  mayBeCalled(units(unit)) ? undefined : reject('unit.not-callable', { unit });

const exactlyOneLeads = ({ to }: DispatchCall): Rejection | undefined =>
  to.filter(({ part }) => part === 'lead').length === 1 ? undefined : reject('dispatch.needs-one-lead');

const noDepartmentTwice = ({ to }: DispatchCall): Rejection | undefined =>
  new Set(to.map(({ unit }) => unit)).size === to.length ? undefined : reject('dispatch.department-twice');

const onlyALongCycleIsPlanned = (call: Raised, words: DispatchCall, occasion: Occasion): Rejection | undefined => {
  const { closeWithinDays = 0, milestones = [] } = words;
  if (call.urgency !== 'long-cycle')
    return closeWithinDays === 0 && milestones.length === 0 ? undefined : reject('dispatch.not-long-cycle');
  const most = occasion.rules.settings.extensions.longCycleDays;
  return closeWithinDays <= most ? undefined : reject('dispatch.long-cycle-too-long', { most });
};

const wrong = (call: Raised, words: DispatchCall, occasion: Occasion): Rejection | undefined =>
  exactlyOneLeads(words) ??
  noDepartmentTwice(words) ??
  words.to.map(({ unit }) => notCallable(unit, occasion)).find((refusal) => refusal !== undefined) ??
  wrongBasis(words, occasion) ??
  onlyALongCycleIsPlanned(call, words, occasion);

const limitsFor = (call: Raised, words: DispatchCall, { rules }: Occasion): UrgencyLimits => {
  const limits = rules.limits.limits[call.urgency];
  return words.closeWithinDays === undefined
    ? limits
    : { ...limits, close: { length: words.closeWithinDays, unit: 'day' } };
};

const milestones = (words: DispatchCall, { rules }: Occasion) =>
  words.milestones?.map(({ what, day }) => ({ what, day, dueAt: atWallTime(day, '24:00', rules.settings.timeZone) })) ??
  [];

const slips = (call: Raised, words: DispatchCall, deadlines: SlipDeadlines, occasion: Occasion) =>
  words.to.map(
    ({ unit, part }, index): DispatchedSlip => ({
      slip: nextSlip(call, index),
      to: unit,
      part,
      by: occasion.by.id,
      at: occasion.at,
      basis: words.basis,
      ...overruling(words),
      deadlines,
      settings: occasion.rules.settings.version,
      milestones: part === 'lead' ? milestones(words, occasion) : [],
    }),
  );

export const dispatchCall: CallAct<DispatchCall> = {
  who: [only('dispatcher')],
  when: [theCallIs('awaiting dispatch')],
  facts: (call, words, occasion) =>
    wrong(call, words, occasion) ??
    given(
      slipDeadlines(limitsFor(call, words, occasion), occasion.at, occasion.rules),
      (deadlines) =>
        wrongMilestones(words.milestones ?? [], deadlines, occasion) ??
        slips(call, words, deadlines, occasion).map((data) => ({ type: 'SlipDispatched', data })),
    ),
};

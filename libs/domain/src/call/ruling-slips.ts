import { isRejection, type Rejection, type SlipId, type UnitCode } from '@app/kernel';
import type { Basis } from '../authority/basis.js';
import type { Occasion } from '../authority/occasion.js';
import { leadOf, type Raised } from './call.state.js';
import { nextSlip } from './dispatching.js';
import { limitsAnew, redispatched } from './judging-returns.js';
import type { DispatchedSlip, SlipDeadlines, SlipFact } from './slip.events.js';
import { isOpen, type Slip } from './slip.state.js';
import { slipDeadlines } from './slip-deadlines.js';

/** Who is responsible from now on, and why. */
export interface Named {
  readonly lead: UnitCode;
  readonly cooperating: readonly UnitCode[];
  readonly basis: Basis;
}

/** The slip that leads at the moment; none while the call waits to be dispatched. */
export const leadNow = (call: Raised): Slip | undefined =>
  call.standing.is === 'with departments' ? leadOf(call) : undefined;

/** The slips that end when a unit takes the lead: that of who led, and its own as one that cooperates. */
export const releasedBy = (call: Raised, lead: UnitCode): readonly SlipId[] => {
  const present = leadNow(call);
  if (present === undefined || present.to === lead) return [];
  return call.slips.filter((slip) => isOpen(slip) && (slip === present || slip.to === lead)).map(({ id }) => id);
};

const stays = (call: Raised, lead: UnitCode, unit: UnitCode): boolean => {
  const gone = releasedBy(call, lead);
  return call.slips.some((slip) => slip.to === unit && isOpen(slip) && !gone.includes(slip.id));
};

const helpers = (call: Raised, { lead, cooperating }: Named): readonly UnitCode[] =>
  cooperating.filter((unit) => unit !== lead && !stays(call, lead, unit));

const dispatchedTo = (
  call: Raised,
  { to, part, basis, nth }: Pick<DispatchedSlip, 'to' | 'part' | 'basis'> & { readonly nth: number },
  deadlines: SlipDeadlines,
  { by, at, rules }: Occasion,
): SlipFact => ({
  type: 'SlipDispatched',
  data: {
    slip: nextSlip(call, nth),
    to,
    part,
    by: by.id,
    at,
    basis,
    deadlines,
    settings: rules.settings.version,
    milestones: [],
  },
});

const leadSlip = (call: Raised, { lead, basis }: Named, deadlines: SlipDeadlines, occasion: Occasion): SlipFact[] => {
  const present = leadNow(call);
  if (present === undefined)
    return [dispatchedTo(call, { to: lead, part: 'lead', basis, nth: 0 }, deadlines, occasion)];
  return present.to === lead ? [] : [redispatched(present, call, { to: lead, basis }, deadlines, occasion)];
};

/** Who was named does not return the slip, so there is no window for it. */
const deadlinesNow = (call: Raised, occasion: Occasion): SlipDeadlines | Rejection => {
  const present = leadNow(call);
  const limits =
    present === undefined ? occasion.rules.limits.limits[call.urgency] : limitsAnew(present, call, occasion);
  const deadlines = slipDeadlines(limits, occasion.at, occasion.rules);
  if (isRejection(deadlines)) return deadlines;
  const { return: _, ...kept } = deadlines as SlipDeadlines;
  return kept;
};

/** The slips that follow when others are named than have one: with limits of their own, counted from now. */
export const slipsAfter = (call: Raised, named: Named, occasion: Occasion): readonly SlipFact[] | Rejection => {
  const deadlines = deadlinesNow(call, occasion);
  if (isRejection(deadlines)) return deadlines;
  const lead = leadSlip(call, named, deadlines as SlipDeadlines, occasion);
  const { basis } = named;
  return [
    ...lead,
    ...helpers(call, named).map((to, index) =>
      dispatchedTo(
        call,
        { to, part: 'cooperating', basis, nth: lead.length + index },
        deadlines as SlipDeadlines,
        occasion,
      ),
    ),
  ];
};

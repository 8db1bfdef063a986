import type { Instant, UnitCode } from '@app/kernel';
import type { CallFact } from '../call/call.events.js';
import type { Held, Holder } from './holding.js';
import type { Recorded } from './mark.js';

/** Who held the call, with what is needed to say who holds it next. */
export interface Holding extends Held {
  readonly township: UnitCode;
  /** The department that leads. */
  readonly lead?: UnitCode;
  /** The first dispatch; while nobody was named, the moment from which the call waited for it. */
  readonly since?: Instant;
}

const sameHolder = (one: Holder, other: Holder): boolean =>
  one.is === other.is && ('unit' in one ? one.unit : undefined) === ('unit' in other ? other.unit : undefined);

const passed = (holding: Holding, holder: Holder, when: Recorded): Holding => {
  const present = holding.turns.at(-1)?.holder;
  return present !== undefined && sameHolder(present, holder)
    ? holding
    : { ...holding, turns: [...holding.turns, { ...when, holder }] };
};

const DESK: Holder = { is: 'dispatch desk' };
const NOBODY: Holder = { is: 'nobody' };

const toLead = (holding: Holding, lead: UnitCode, when: Recorded): Holding =>
  passed(
    { ...holding, lead, since: holding.lead === undefined ? when.at : (holding.since ?? when.at) },
    { is: 'department', unit: lead },
    when,
  );

const toDesk = ({ lead: _, ...holding }: Holding, when: Recorded): Holding =>
  passed({ ...holding, since: when.at }, DESK, when);

/** The holding after a fact of the call; the very same when nobody else holds it now. */
export const holdingOf = (
  holding: Holding | undefined,
  fact: CallFact & { readonly position: string },
): Holding | undefined => {
  const { type, data, position } = fact;
  const when: Recorded = { at: data.at, position };
  if (type === 'CallRaised') {
    if (holding !== undefined) return holding;
    const { township } = data;
    const begun: Holding = { township, turns: [], attributions: [] };
    return data.needsApproval ? passed(begun, { is: 'township', unit: township }, when) : toDesk(begun, when);
  }
  return holding && afterRaising(holding, fact, when);
};

const afterRaising = (holding: Holding, { type, data }: CallFact, when: Recorded): Holding => {
  const { township, lead } = holding;
  switch (type) {
    case 'CallApproved':
    case 'CallReopened':
      return toDesk(holding, when);
    case 'SlipDispatched':
    case 'SlipRedispatched':
      return data.part === 'lead' ? toLead(holding, data.to, when) : holding;
    case 'FeedbackFiled':
      return data.confirmBy === undefined ? holding : passed(holding, { is: 'township', unit: township }, when);
    case 'ReworkOrdered':
      return lead === undefined ? holding : toLead(holding, lead, when);
    case 'ResponsibilityRuled': {
      const { ruling, bears } = data;
      const attribution = { ...when, ruling, bears, since: holding.since ?? when.at };
      return { ...holding, attributions: [...holding.attributions, attribution] };
    }
    case 'CallClosed':
    case 'CallWithdrawn':
    case 'CallDeclined':
      return passed(holding, NOBODY, when);
    default:
      return holding;
  }
};

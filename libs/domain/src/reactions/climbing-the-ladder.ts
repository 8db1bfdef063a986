import type { CallId, SlipId, UnitCode } from '@app/kernel';
import type { CallFact } from '../call/call.events.js';
import type { NoteLimit } from '../supervision/taking.js';

/** Which unit has which slip of a call. */
export interface SlipsOfCall {
  /** It came from an old ledger, whose cards are history. */
  readonly ignored: boolean;
  readonly units: Readonly<Record<SlipId, UnitCode>>;
}

export const UNTOUCHED: SlipsOfCall = { ignored: false, units: {} };

/** What is remembered from now on (undefined: nothing more), and the card that a unit is told of. */
export interface LadderNext {
  readonly slips: SlipsOfCall | undefined;
  readonly note?: NoteLimit;
}

const limitIn = (fact: CallFact): Pick<NoteLimit, 'is' | 'limit'> | undefined => {
  switch (fact.type) {
    case 'DeadlineNear':
      return { is: 'limit-near', limit: fact.data.limit };
    case 'ResponseDeadlineMissed':
      return { is: 'limit-missed', limit: 'respond' };
    case 'OnSiteDeadlineMissed':
      return { is: 'limit-missed', limit: 'onSite' };
    case 'ClosureDeadlineMissed':
      return { is: 'limit-missed', limit: 'close' };
    default:
      return undefined;
  }
};

interface Near {
  readonly slip: SlipId;
  readonly at: NoteLimit['since'];
}

const noteFor = (call: CallId, slips: SlipsOfCall, fact: CallFact): NoteLimit | undefined => {
  const told = slips.ignored ? undefined : limitIn(fact);
  if (told === undefined) return undefined;
  const { slip, at } = fact.data as Near;
  const unit = slips.units[slip];
  return unit === undefined ? undefined : { unit, call, slip, since: at, ...told };
};

/** What is left out of the rates is left off the ladder too: from then on its limits bring no card. */
const withoutSlip = ({ units, ...slips }: SlipsOfCall, slip: SlipId): SlipsOfCall => {
  const { [slip]: _, ...others } = units;
  return { ...slips, units: others };
};

const remembered = (slips: SlipsOfCall, fact: CallFact): SlipsOfCall | undefined => {
  switch (fact.type) {
    case 'CallRaised':
      return { ...slips, ignored: fact.data.source.kind === 'ledger' };
    case 'SlipDispatched':
    case 'SlipRedispatched':
      return { ...slips, units: { ...slips.units, [fact.data.slip]: fact.data.to } };
    case 'SlipExcluded':
      return withoutSlip(slips, fact.data.slip);
    case 'CallDeclined':
    case 'CallWithdrawn':
    case 'CallClosed':
      return undefined;
    default:
      return slips;
  }
};

/** The cards of a call's slips reach the units that have them; what they bring about there is the ladder's. */
export const climbTheLadder = (slips: SlipsOfCall, call: CallId, fact: CallFact): LadderNext => {
  const note = noteFor(call, slips, fact);
  return { slips: remembered(slips, fact), ...(note && { note }) };
};

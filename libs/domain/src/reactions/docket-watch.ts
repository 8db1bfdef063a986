import { type Instant, plusMs, type SlipId } from '@app/kernel';
import type { CallFact } from '../call/call.events.js';
import type { DocketEntryFact } from '../docket-entry/docket-entry.events.js';
import { evolveDocketEntry, UNDOCKETED } from '../docket-entry/docket-entry.evolve.js';
import type { DocketEntry } from '../docket-entry/docket-entry.state.js';

/** What has to be remembered of a call to see when it belongs on the docket. */
export interface DocketWatch {
  /** It came from an old ledger, whose quarrels are over. */
  readonly ignored: boolean;
  readonly nameBy?: Instant;
  /** How often it was returned since the last ruling. */
  readonly returns: number;
  /** Slips whose closure was missed, and until when that is left to the department. */
  readonly overdue: Readonly<Record<SlipId, Instant>>;
  readonly entry: DocketEntry;
}

export const UNQUESTIONED: DocketWatch = { ignored: false, returns: 0, overdue: {}, entry: UNDOCKETED };

const afterLimit = ({ dueAt }: { readonly dueAt: Instant }): Instant => plusMs(dueAt, 1);

const named = ({ nameBy: _, ...watch }: DocketWatch): DocketWatch => watch;

const awaiting = (watch: DocketWatch, nameBy: { readonly dueAt: Instant } | undefined): DocketWatch =>
  nameBy === undefined ? watch : { ...watch, nameBy: afterLimit(nameBy) };

const without = (watch: DocketWatch, slip: SlipId): DocketWatch => {
  const { [slip]: gone, ...overdue } = watch.overdue;
  return gone === undefined ? watch : { ...watch, overdue };
};

/** Ruled on, or agreed upon: what was quarrelled about until now is over. */
const settled = (watch: DocketWatch): DocketWatch => ({ ...named(watch), returns: 0, overdue: {} });

/** What is watched after a fact of the call; undefined when the call is over. */
export const watchingCall = (watch: DocketWatch, fact: CallFact): DocketWatch | undefined => {
  switch (fact.type) {
    case 'CallRaised':
      return awaiting({ ...watch, ignored: fact.data.source.kind === 'ledger' }, fact.data.nameBy);
    case 'CallApproved':
    case 'CallReopened':
      return awaiting(watch, fact.data.nameBy);
    case 'CallDeclined':
    case 'CallWithdrawn':
    case 'CallClosed':
      return undefined;
    case 'SlipDispatched':
    case 'SlipRedispatched':
      return named(watch);
    case 'SlipReturned':
      return { ...watch, returns: watch.returns + 1 };
    case 'ClosureDeadlineMissed': {
      const { slip, toleratedUntil } = fact.data;
      return toleratedUntil === undefined
        ? watch
        : { ...watch, overdue: { ...watch.overdue, [slip]: afterLimit(toleratedUntil) } };
    }
    case 'FeedbackFiled':
    case 'ReturnAccepted':
    case 'SlipDischarged':
      return without(watch, fact.data.slip);
    case 'ResponsibilityRuled':
    case 'DisputeEnded':
      return settled(watch);
    default:
      return watch;
  }
};

/** What is watched after a fact of the docket. */
export const watchingEntry = (watch: DocketWatch, fact: DocketEntryFact): DocketWatch => {
  const entry = evolveDocketEntry(watch.entry, fact);
  const over = fact.type === 'RulingIssued' || fact.type === 'EntryWithdrawn';
  return { ...(over ? settled(watch) : watch), entry };
};

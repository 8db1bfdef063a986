import type { Instant, SlipId } from '@app/kernel';
import type { CallCommand } from '../call/call.decide.js';
import type { CallFact } from '../call/call.events.js';
import type { DocketEntryCommand } from '../docket-entry/docket-entry.decide.js';
import type { DocketEntryFact, RulingIssued, Trigger } from '../docket-entry/docket-entry.events.js';
import { isOnTheDocket } from '../docket-entry/docket-entry.state.js';
import type { DocketWatch } from './docket-watch.js';

/** What is asked of the call, or of its entry on the docket. */
export type DocketAsk =
  | { readonly of: 'call'; readonly command: CallCommand }
  | { readonly of: 'docketEntry'; readonly command: DocketEntryCommand };

interface OnSlip {
  readonly slip: SlipId;
  readonly at: Instant;
}

export const docketing = (trigger: Trigger, since: Instant, slip?: SlipId): DocketAsk => ({
  of: 'docketEntry',
  command: { act: 'docketCall', words: { trigger, since, ...(slip !== undefined && { slip }) } },
});

const ofEntry = (command: DocketEntryCommand): readonly DocketAsk[] => [{ of: 'docketEntry', command }];
const ofCall = (command: CallCommand): readonly DocketAsk[] => [{ of: 'call', command }];

const lapsing = ({ entry }: DocketWatch, because: string): readonly DocketAsk[] =>
  isOnTheDocket(entry) ? ofEntry({ act: 'lapseEntry', words: { because, round: entry.round } }) : [];

/** What puts a call on the docket at once; on it already: nothing more. */
const putting = (watch: DocketWatch, trigger: Trigger, { slip, at }: OnSlip): readonly DocketAsk[] =>
  watch.ignored || isOnTheDocket(watch.entry) ? [] : [docketing(trigger, at, slip)];

/** What follows from a fact of the call, with what was watched after it (before it, when the call is over). */
export const asksAfterCall = (watch: DocketWatch, { type, data }: CallFact): readonly DocketAsk[] => {
  switch (type) {
    case 'ResponsibilityDisputed':
      return putting(watch, 'dispute', data);
    case 'SlipReturned':
      return watch.returns > 1 ? putting(watch, 'second-return', data) : [];
    case 'SlipDeemedSignedFor':
      return putting(watch, 'unsigned', data);
    case 'ResponsibilityRuled':
      return ofEntry({ act: 'noteEffect', words: { ruling: data.ruling } });
    case 'RulingWithoutEffect':
      return ofEntry({ act: 'noteEffect', words: { ruling: data.ruling, because: data.because } });
    case 'CallClosed':
      return lapsing(watch, 'closed');
    case 'CallWithdrawn':
      return lapsing(watch, 'withdrawn');
    case 'CallDeclined':
      return lapsing(watch, 'declined');
    default:
      return [];
  }
};

const ruled = ({ ruling, lead, cooperating, basis, bears }: RulingIssued['data']): CallCommand => ({
  act: 'ruleResponsibility',
  words: { ruling, lead, cooperating, basis, bears },
});

/** What follows from a fact of the docket. */
export const asksAfterEntry = (fact: DocketEntryFact): readonly DocketAsk[] => {
  if (fact.type === 'RulingIssued') return ofCall(ruled(fact.data));
  if (fact.type !== 'EntryWithdrawn') return [];
  const { reason, round, at, lead } = fact.data;
  return ofCall({ act: 'endDispute', words: { reason, round, since: at, ...(lead !== undefined && { lead }) } });
};

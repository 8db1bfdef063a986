import type { Instant, SlipId } from '@app/kernel';
import type { CallFact } from '../call/call.events.js';
import type { DocketEntryFact } from '../docket-entry/docket-entry.events.js';
import { isOnTheDocket } from '../docket-entry/docket-entry.state.js';
import { nextDocketAlarm } from '../docket-entry/time.js';
import type { RulebookFact } from '../rulebook/rulebook.events.js';
import { asksAfterCall, asksAfterEntry, type DocketAsk, docketing } from './docket-asks.js';
import { type DocketWatch, watchingCall, watchingEntry } from './docket-watch.js';

/** What is to be asked when a moment comes and nothing has happened before. */
export interface DocketTimer {
  readonly name: string;
  readonly dueAt: Instant;
  readonly ask: DocketAsk;
}

/** What is watched from now on (undefined: nothing more), and what is asked at once. */
export interface DocketNext {
  readonly watch: DocketWatch | undefined;
  readonly asks: readonly DocketAsk[];
}

const letTimePass: DocketAsk = { of: 'docketEntry', command: { act: 'letTimePass', words: {} } };

const redateEntry: DocketAsk = { of: 'docketEntry', command: { act: 'redateEntry', words: {} } };

/** A new calendar has the running limits of an entry counted anew. */
const afterRulebook = ({ entry }: DocketWatch, { type }: RulebookFact): readonly DocketAsk[] =>
  type === 'CalendarPublished' && isOnTheDocket(entry) ? [redateEntry] : [];

const triggers = ({ nameBy, overdue }: DocketWatch): readonly DocketTimer[] => [
  ...(nameBy === undefined ? [] : [{ name: 'nobody-named', dueAt: nameBy, ask: docketing('nobody-named', nameBy) }]),
  ...Object.entries(overdue).map(([slip, dueAt]) => ({
    name: `closure-missed/${slip}`,
    dueAt,
    ask: docketing('closure-missed', dueAt, slip as SlipId),
  })),
];

/** The timers that a watched call should have: off the docket what puts it there, on the docket its own limits. */
export const docketTimers = (watch: DocketWatch | undefined): readonly DocketTimer[] => {
  if (watch === undefined || watch.ignored) return [];
  if (!isOnTheDocket(watch.entry)) return triggers(watch);
  const dueAt = nextDocketAlarm(watch.entry);
  return dueAt === undefined ? [] : [{ name: 'docket', dueAt, ask: letTimePass }];
};

/** The docket fills itself; what is ruled there reaches the call, and what the call makes of it comes back. */
export const keepTheDocket = (
  watch: DocketWatch,
  stream: 'call' | 'docketEntry' | 'rulebook',
  fact: CallFact | DocketEntryFact | RulebookFact,
): DocketNext => {
  if (stream === 'rulebook') return { watch, asks: afterRulebook(watch, fact as RulebookFact) };
  if (stream === 'docketEntry')
    return { watch: watchingEntry(watch, fact as DocketEntryFact), asks: asksAfterEntry(fact as DocketEntryFact) };
  const after = watchingCall(watch, fact as CallFact);
  return { watch: after, asks: asksAfterCall(after ?? watch, fact as CallFact) };
};

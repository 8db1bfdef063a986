import { type Decision, type Instant, isRejection, latest, reject } from '@app/kernel';
import { type CommandIn, performIn } from '../acts/act-table.js';
import { only } from '../acts/only.js';
import type { Occasion } from '../authority/occasion.js';
import { noteEffect } from './after-ruling.js';
import type { DocketEntryFact } from './docket-entry.events.js';
import { evolveDocketEntry } from './docket-entry.evolve.js';
import type { DocketEntry } from './docket-entry.state.js';
import { type DocketCall, docketCall } from './docketing.js';
import { entryActs } from './entry-acts.js';
import type { EntryAct, Heard, OnDocket } from './hearing.js';
import { redateEntry } from './redating.js';
import { timePassedOnDocket } from './time.js';
import { lapseEntry } from './withdrawing.js';

/** Time itself is an act here too: whatever was due has happened before anybody acts. */
const letTimePass: EntryAct<object> = { who: [only('system')], when: [], facts: () => [] };

const allActs = { ...entryActs, letTimePass, redateEntry, lapseEntry, noteEffect } as const;

export type DocketEntryCommand = { readonly act: 'docketCall'; readonly words: DocketCall } | CommandIn<typeof allActs>;

const performed = (command: DocketEntryCommand, heard: Heard, occasion: Occasion): Decision<DocketEntryFact> => {
  if (command.act === 'docketCall') return docketCall(heard, command.words, occasion);
  return heard.entry === 'undocketed'
    ? reject('docket.unknown')
    : performIn(allActs, command, heard as OnDocket, occasion);
};

/** What puts a call on the docket by itself does so when it happens, however late that is noticed. */
const momentOf = (command: DocketEntryCommand, { at }: Occasion): Instant =>
  command.act === 'docketCall' ? (command.words.since ?? at) : at;

/** The facts that follow from a command upon a call on the docket, or the refusal with its code. */
export const decideDocketEntry =
  (command: DocketEntryCommand, occasion: Occasion, around: Omit<Heard, 'entry'>) =>
  (entry: DocketEntry): Decision<DocketEntryFact> => {
    const moment = momentOf(command, occasion);
    const at = entry === 'undocketed' ? moment : latest(moment, entry.lastAt);
    const due = timePassedOnDocket(entry, at);
    const now = due.reduce(evolveDocketEntry, entry);
    const facts = performed(command, { ...around, entry: now }, { ...occasion, at });
    if (isRejection(facts)) return facts;
    return facts.length > 0 || command.act === 'letTimePass' ? [...due, ...facts] : [];
  };

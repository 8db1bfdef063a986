import { type Decision, isRejection, latest, reject } from '@app/kernel';
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
import { timePassedOnDocket } from './time.js';
import { lapseEntry } from './withdrawing.js';

/** Time itself is an act here too: whatever was due has happened before anybody acts. */
const letTimePass: EntryAct<object> = { who: [only('system')], when: [], facts: () => [] };

const allActs = { ...entryActs, letTimePass, lapseEntry, noteEffect } as const;

export type DocketEntryCommand = { readonly act: 'docketCall'; readonly words: DocketCall } | CommandIn<typeof allActs>;

const performed = (command: DocketEntryCommand, heard: Heard, occasion: Occasion): Decision<DocketEntryFact> => {
  if (command.act === 'docketCall') return docketCall(heard, command.words, occasion);
  return heard.entry === 'undocketed'
    ? reject('docket.unknown')
    : performIn(allActs, command, heard as OnDocket, occasion);
};

/** The facts that follow from a command upon a call on the docket, or the refusal with its code. */
export const decideDocketEntry =
  (command: DocketEntryCommand, occasion: Occasion, around: Omit<Heard, 'entry'>) =>
  (entry: DocketEntry): Decision<DocketEntryFact> => {
    const at = entry === 'undocketed' ? occasion.at : latest(occasion.at, entry.lastAt);
    const due = timePassedOnDocket(entry, at);
    const now = due.reduce(evolveDocketEntry, entry);
    const facts = performed(command, { ...around, entry: now }, { ...occasion, at });
    if (isRejection(facts)) return facts;
    return facts.length > 0 || command.act === 'letTimePass' ? [...due, ...facts] : [];
  };

import { mayDo, type Possibility } from '../acts/may-do.js';
import type { Occasion } from '../authority/occasion.js';
import { type EntryActName, entryActs } from './entry-acts.js';
import type { OnDocket } from './hearing.js';

/** What an officer may do to a call on the docket now. */
export const mayDoToEntry = (heard: OnDocket, occasion: Occasion): readonly Possibility<EntryActName>[] =>
  mayDo(entryActs, heard, occasion);

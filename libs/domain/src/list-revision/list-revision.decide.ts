import { type Decision, reject } from '@app/kernel';
import { type CommandIn, performIn } from '../acts/act-table.js';
import { only } from '../acts/only.js';
import type { Occasion } from '../authority/occasion.js';
import type { ListRevisionAsked, ListRevisionFact } from './list-revision.events.js';
import type { AskedRevision, ListRevision } from './list-revision.state.js';
import { revisionActs } from './revision-acts.js';
import { onlyWhoMayApply, whatGoesIsThere } from './revision-rules.js';

export type AskRevision = Omit<ListRevisionAsked['data'], 'by' | 'at' | 'unit' | 'legalReviewer'>;

type NotePublished = { readonly act: 'notePublished'; readonly words: { readonly version: number } };

export type ListRevisionCommand =
  | { readonly act: 'askRevision'; readonly words: AskRevision }
  | NotePublished
  | CommandIn<typeof revisionActs>;

/** Somebody applies; the unit that reviews legality is settled with it. */
const askRevision =
  (words: AskRevision, occasion: Occasion) =>
  (revision: ListRevision): Decision<ListRevisionFact> => {
    const refusal = onlyWhoMayApply(occasion);
    if (refusal !== undefined) return refusal;
    const { by, at, lists } = occasion;
    if (revision !== 'unasked') return revision.asked.by === by.id ? [] : reject('revision.id-taken');
    const inForce = lists(words.list);
    if (inForce === undefined) return reject('list.unknown', { list: words.list });
    const data = { ...words, unit: by.unit, legalReviewer: inForce.legalReviewer, by: by.id, at };
    return whatGoesIsThere(words.change, inForce) ?? [{ type: 'ListRevisionAsked', data }];
  };

/** The list has the version: said by the reaction that saw it published. */
const notePublished = (
  { words }: NotePublished,
  { standing }: AskedRevision,
  occasion: Occasion,
): Decision<ListRevisionFact> => {
  const { by, at } = occasion;
  const data = { version: words.version, by: by.id, at };
  return only('system')(occasion) ?? (standing.is === 'published' ? [] : [{ type: 'ListRevisionPublished', data }]);
};

/** The facts that follow from a command upon an application, or the refusal with its code. */
export const decideListRevision =
  (command: ListRevisionCommand, occasion: Occasion) =>
  (revision: ListRevision): Decision<ListRevisionFact> => {
    if (command.act === 'askRevision') return askRevision(command.words, occasion)(revision);
    if (revision === 'unasked') return reject('revision.unknown');
    return command.act === 'notePublished'
      ? notePublished(command, revision, occasion)
      : performIn<AskedRevision, ListRevisionFact>(revisionActs, command, revision, occasion);
  };

export const LIST_REVISIONS = 'listRevision-';

import type { Command } from '@app/commands';
import {
  carryOutRevision,
  LIST_REVISIONS,
  type ListRevisionFact,
  RESPONSIBILITY_LISTS,
  type ResponsibilityListFact,
  type RevisionNext,
} from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import type { NamedCommand, Reaction } from '@app/subscriptions';

type Seen = ListRevisionFact | ResponsibilityListFact;

const factOf = (event: StoredEvent): Seen => event as unknown as Seen;

/** The revision that a fact is about; of versions, only those that carry a revision out. */
const revisionOf = (event: StoredEvent): string | undefined => {
  if (event.stream.startsWith(LIST_REVISIONS)) return event.stream.slice(LIST_REVISIONS.length);
  const fact = factOf(event);
  return fact.type === 'ListVersionPublished' ? fact.data.revision : undefined;
};

const commandFor = (next: RevisionNext, revision: string): NamedCommand<Command> => {
  if (next.is === 'note')
    return {
      name: 'note',
      command: {
        of: 'listRevision',
        listRevision: revision,
        command: { act: 'notePublished', words: { version: next.version } },
      },
    };
  const { is: _, list, ...words } = next;
  const command = { act: 'publishList', words: { ...words, revision } } as const;
  return { name: 'publish', command: { of: 'responsibilityList', responsibilityList: list, command } };
};

/** A revision that both reviewers agreed to becomes the next version of its list, and is told so. */
export const carryingOutRevisions: Reaction<object, Command> = {
  name: 'carrying-out-revisions',
  version: 1,
  streamPrefixes: [LIST_REVISIONS, RESPONSIBILITY_LISTS],
  types: ['ListRevisionAccepted', 'ListVersionPublished'],
  correlate: revisionOf,
  initial: {},
  react: (_, event, revision) => {
    const next = carryOutRevision(factOf(event));
    const over = next?.is === 'note';
    return { state: over ? undefined : {}, commands: next === undefined ? [] : [commandFor(next, revision)] };
  },
};

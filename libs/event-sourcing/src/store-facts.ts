import { type Fact, isRejection, type Rejection, reject } from '@app/kernel';
import type { Aggregate } from './aggregate.js';
import { type CommandContext, hashOf } from './command.js';
import { eventId } from './command-id.js';
import { EventIdTaken, RevisionConflict } from './errors.js';
import type { Appended, EventStore, NewEvent } from './event-store.js';
import type { Folded } from './folded.js';
import { currentVersion } from './upcasting.js';

/** Stores what was decided on a folded stream and folds it on; `moved` when the stream is no longer there. */
export const storeFacts = async <S, F extends Fact>(
  store: EventStore,
  folded: Folded<S, F>,
  context: CommandContext,
  facts: readonly F[],
): Promise<Folded<S, F> | Rejection | 'moved'> => {
  const { aggregate, answers } = folded;
  // First of all: a fact that does not fold is never stored.
  const state = facts.reduce((before, fact) => aggregate.evolve(before, fact), folded.state);
  const commandHash = hashOf(context);
  const appended = await append(store, folded, asEvents(aggregate, context, commandHash, facts));
  if (appended === 'moved' || isRejection(appended)) return appended;
  const { revision, position } = appended;
  const first = revision - BigInt(facts.length - 1);
  answers.set(context.commandId, { first, commandHash });
  return { ...folded, state, revision, position };
};

const append = async (
  store: EventStore,
  { stream, revision }: Pick<Folded<unknown, Fact>, 'stream' | 'revision'>,
  events: readonly NewEvent[],
): Promise<Appended | Rejection | 'moved'> => {
  try {
    const appended = await store.append(stream, revision === -1n ? 'no_stream' : revision, events);
    return appended.duplicate ? 'moved' : appended;
  } catch (error) {
    if (error instanceof RevisionConflict) return 'moved';
    if (error instanceof EventIdTaken)
      return reject('command.id-reused', { commandId: events[0]?.meta.commandId ?? '' });
    throw error;
  }
};

const asEvents = <S, F extends Fact>(
  { upcasters = {} }: Aggregate<S, F>,
  { commandId, meta: told }: CommandContext,
  commandHash: string | undefined,
  facts: readonly F[],
): readonly NewEvent[] => {
  const meta = { ...told, commandId, ...(commandHash !== undefined && { commandHash }) };
  return facts.map(({ type, data }, index) => ({
    id: eventId(commandId, index),
    type,
    data,
    meta: { ...meta, v: String(currentVersion(upcasters, type)) },
  }));
};

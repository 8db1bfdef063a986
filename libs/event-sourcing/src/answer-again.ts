import { type Fact, reject } from '@app/kernel';
import type { Answered, CommandContext } from './command.js';
import { hashOf } from './command.js';
import type { EventStore, StoredEvent } from './event-store.js';
import { type Answer, asFact, type Folded } from './folded.js';

/** The first answer to a command that was carried out before, even if the stream has moved on. */
export const answerAgain = async <S, F extends Fact>(
  store: EventStore,
  { aggregate, stream }: Folded<S, F>,
  context: CommandContext,
  { first, commandHash }: Answer,
): Promise<Answered<F>> => {
  const { commandId } = context;
  if ((hashOf(context) ?? commandHash) !== commandHash) return reject('command.id-reused', { commandId });
  const events = await answersTo(commandId, store.read(stream, first));
  const { revision, position } = events.at(-1) as StoredEvent;
  return { revision, position, facts: events.map((event) => asFact(aggregate, event)) };
};

const answersTo = async (commandId: string, events: AsyncIterable<StoredEvent>): Promise<readonly StoredEvent[]> => {
  const answers: StoredEvent[] = [];
  for await (const event of events) {
    if (event.meta.commandId !== commandId) break;
    answers.push(event);
  }
  return answers;
};

import {
  type Appended,
  EventIdTaken,
  type EventStore,
  type Expected,
  type NewEvent,
  RevisionConflict,
  StoreUnavailable,
} from '@app/event-sourcing';
import { newEvents } from '@app/testing';
import type { Append } from './model.js';
import type { Step } from './steps.js';
import type { World } from './world.js';

/** Takes one step after another against its store, and tells the model what it was answered. */
export const write = async (world: World, store: EventStore, steps: readonly Step[]): Promise<void> => {
  const known = new Map<string, bigint>();
  const done: Append[] = [];
  for (const step of steps) await take(step, { world, store, known, done });
};

interface Writer {
  readonly world: World;
  readonly store: EventStore;
  readonly known: Map<string, bigint>;
  readonly done: Append[];
}

const take = (step: Step, writer: Writer): Promise<void> => {
  const { world, store, done } = writer;
  switch (step.does) {
    case 'append':
      return append(writer, `call-${step.stream}`, step.expects, newEvents(step.count));
    case 'append again':
      return appendAgain(writer, done[step.which % done.length]);
    case 'append elsewhere':
      return appendElsewhere(writer, done[step.which % done.length], `other-${step.stream}`);
    case 'kill':
      return world.kill(step.which);
    case 'subscribe':
      return settled(() => world.subscribe(store, step.from, step.maxBatch));
  }
};

const append = async (
  { world, store, known, done }: Writer,
  stream: string,
  expects: 'any' | 'no_stream' | 'known',
  events: readonly NewEvent[],
): Promise<void> => {
  const expected: Expected = expects === 'known' ? (known.get(stream) ?? 'no_stream') : expects;
  try {
    const appended = await settled(() => store.append(stream, expected, events));
    known.set(stream, appended.revision);
    done.push({ stream, events, appended });
    world.model.stored({ stream, events, appended });
  } catch (error) {
    if (!(error instanceof RevisionConflict)) throw error;
    known.set(stream, error.actual);
  }
};

const appendAgain = async ({ store }: Writer, before: Append | undefined): Promise<void> => {
  if (before === undefined) return;
  const again = await settled(() => store.append(before.stream, 'no_stream', before.events));
  const { revision, position } = before.appended;
  expect(again).toEqual({ revision, position, duplicate: true } satisfies Appended);
};

const appendElsewhere = async ({ store }: Writer, before: Append | undefined, stream: string): Promise<void> => {
  if (before === undefined) return;
  const elsewhere = settled(() => store.append(stream, 'any', before.events));
  await expect(elsewhere).rejects.toBeInstanceOf(EventIdTaken);
};

/** Tries again, with the same ids, until there is an answer. */
const settled = async <T>(ask: () => Promise<T>): Promise<T> => {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
    }
  }
};

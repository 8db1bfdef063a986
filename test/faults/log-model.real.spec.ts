import { type EventStore, position } from '@app/event-sourcing';
import { eventually } from '@app/testing';
import fc, { type RunDetails } from 'fast-check';
import { countOf, placeOf } from './log-model/model.js';
import { type Step, writers } from './log-model/steps.js';
import { makeWorld, type World } from './log-model/world.js';
import { write } from './log-model/writer.js';

describe('the log, with many writers whose connections die', () => {
  test('is what the writers were told, gap-free, and every subscriber sees just that', async () => {
    const property = fc.asyncProperty(writers(6), inAWorld(everybodyAgrees));
    await fc.assert(property, { numRuns: 6, endOnFailure: true, asyncReporter: tellSeed });
  }, 60_000);
});

const inAWorld = (claim: (world: World) => Promise<void>) => async (scripts: readonly (readonly Step[])[]) => {
  const world = await makeWorld();
  const storeOf = (writer: number): EventStore => world.stores[writer % world.stores.length] as EventStore;
  try {
    await Promise.all(scripts.map((steps, writer) => write(world, storeOf(writer), steps)));
    await claim(world);
  } finally {
    await world.close();
  }
};

const everybodyAgrees = async ({ model, stores, subscribers }: World): Promise<void> => {
  const log = model.log();
  expect(log.map((event) => event.position)).toEqual(log.map((_, index) => position(index + 1)));
  for (const stream of new Set(log.map((event) => event.stream))) {
    const revisions = log.filter((event) => event.stream === stream).map(({ revision }) => Number(revision));
    expect(revisions).toEqual(revisions.map((_, index) => index));
  }
  await eventually(async () => expect(await stores[0]?.head()).toBe(position(log.length)));
  for (const { after, events } of subscribers)
    await eventually(() => expect(events.map(placeOf)).toEqual(log.slice(countOf(after))));
};

const tellSeed = async <T>({ failed, seed, errorInstance }: RunDetails<T>): Promise<void> => {
  if (failed) throw new Error(`the log failed its model with seed ${seed}`, { cause: errorInstance });
};

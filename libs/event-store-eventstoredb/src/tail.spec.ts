import { EventEmitter } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { position } from '@app/event-sourcing';
import type { EventStoreDBClient } from '@eventstore/db-client';
import { makeTail } from './tail.js';

const event = (n: number) => ({
  event: {
    streamId: 'call-1',
    id: String(n),
    type: 'X',
    data: {},
    metadata: {},
    revision: BigInt(n),
    position: { commit: BigInt(n), prepare: BigInt(n) },
    created: new Date(0),
  },
});

/** A client whose subscriptions tell what they are fed. */
const fakeClient = () => {
  const fed: { feed(from: number, to: number): void; fail(error: unknown): void }[] = [];
  const subscribeToAll = () => {
    const [said, queue] = [new EventEmitter(), [] as unknown[]];
    fed.push({
      feed: (from, to) => {
        for (let n = from; n <= to; n += 1) queue.push(event(n));
        said.emit('readable');
      },
      fail: (error) => void said.emit('error', error),
    });
    return Object.assign(said, { read: () => queue.shift() ?? null, unsubscribe: async () => undefined });
  };
  return { fed, client: { subscribeToAll } as unknown as EventStoreDBClient };
};

const place = (n: number) => position(BigInt(n));

describe('a watch that all have left', () => {
  test.each(Array.from({ length: 20 }, (_, steps) => [steps]))(
    'leaves nothing to the next, which begins %i steps after the first was told of events',
    async (steps) => {
      const { fed, client } = fakeClient();
      let end = 10;
      const tail = makeTail({ client, head: async () => place(end), onTrouble: () => undefined });
      const [first, second] = [new AbortController(), new AbortController()];
      tail.join(first.signal);
      await tail.seeTo(place(10), first.signal);
      await turn();
      fed[0]?.feed(11, 20);
      for (let step = 0; step < steps; step += 1) await undefined;
      end = 100; // written meanwhile: 21 to 100 are told to nobody
      first.abort();
      tail.join(second.signal);
      await tail.seeTo(place(100), second.signal);
      const kept = tail.reachesBackTo(place(20));
      const options = { maxBatch: 500, signal: second.signal };
      const batch = (await tail.after(place(20), options).next()).value;
      second.abort();
      expect({ kept, batch }).toEqual({ kept: false, batch: undefined });
    },
  );

  test('leaves no failure to the next', async () => {
    const { client } = fakeClient();
    const answers: ((error?: unknown) => void)[] = [];
    const head = () =>
      new Promise<ReturnType<typeof place>>((resolve, reject) => {
        answers.push((error) => (error === undefined ? resolve(place(10)) : reject(error)));
      });
    const tail = makeTail({ client, head, onTrouble: () => undefined });
    const [first, second] = [new AbortController(), new AbortController()];
    tail.join(first.signal);
    await turn();
    first.abort();
    tail.join(second.signal);
    await turn();
    answers[0]?.(Object.assign(new Error('access denied'), { type: 'access-denied' }));
    answers[1]?.();
    await turn();
    await tail.seeTo(place(10), second.signal);
    second.abort();
  });
});

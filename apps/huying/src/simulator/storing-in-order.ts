import type { EventStore, Expected, NewEvent } from '@app/event-sourcing';

export interface Told {
  readonly stream: string;
  readonly expected: Expected;
  readonly events: readonly NewEvent[];
}

const MOST_WAITING = 2_000;
const MOST_AT_ONCE = 256;

/** Stores appends in the order in which they are told; many at once, but never two of one stream. */
export const storingInOrder = (store: EventStore) => {
  let waiting: Told[] = [];
  let storing: Promise<void> | undefined;
  let trouble: { readonly error: unknown } | undefined;

  const storeAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const together = distinctStreams(waiting);
      waiting = waiting.slice(together.length);
      await Promise.all(together.map(({ stream, expected, events }) => store.append(stream, expected, events)));
    }
  };

  const start = (): Promise<void> =>
    storeAll()
      .catch((error: unknown) => {
        trouble = { error };
      })
      .finally(() => {
        storing = undefined;
      });

  const refuseAfterTrouble = (): void => {
    if (trouble !== undefined) throw trouble.error;
  };

  return {
    /** Waits only when too much waits already. */
    tell: async (told: Told): Promise<void> => {
      refuseAfterTrouble();
      waiting.push(told);
      storing ??= start();
      if (waiting.length > MOST_WAITING) await storing;
    },
    flush: async (): Promise<void> => {
      await storing;
      refuseAfterTrouble();
    },
  };
};

/** From the front, up to the first stream that comes again. */
const distinctStreams = (waiting: readonly Told[]): readonly Told[] => {
  const streams = new Set<string>();
  for (const { stream } of waiting) {
    if (streams.has(stream) || streams.size === MOST_AT_ONCE) break;
    streams.add(stream);
  }
  return waiting.slice(0, streams.size);
};

import { randomUUID } from 'node:crypto';
import type { EventStore, StoredEvent } from '@app/event-sourcing';
import { instant } from '@app/kernel';
import { simulated } from '../../apps/huying/src/simulator/test-kit/simulating.js';

const TWINS = 8;
const AT_ONCE = 512;

/** A quarter of the demo county as the simulator lives it, in memory. */
const aQuarter = async (): Promise<readonly StoredEvent[]> => {
  const { log } = await simulated({ to: instant('2025-04-01T00:00:00+08:00'), callsPerMonth: 360 });
  return log.filter(({ stream }) => stream.startsWith('call-'));
};

type Copy = Pick<StoredEvent, 'stream' | 'id' | 'type' | 'data' | 'meta'>;

const twinOf = ({ type, data, meta }: StoredEvent, call: string): Copy => {
  const told = data as { readonly call?: string };
  const own = told.call === undefined ? data : { ...told, call };
  return { stream: `call-${call}`, id: randomUUID(), type, data: own, meta };
};

/** Each fact is told of eight calls instead of one, as if the county were eight times as large. */
const withTwins = (log: readonly StoredEvent[]): readonly Copy[] => {
  const twins = new Map<string, readonly string[]>();
  return log.flatMap((event) => {
    const calls = twins.get(event.stream) ?? Array.from({ length: TWINS }, () => randomUUID());
    twins.set(event.stream, calls);
    return calls.map((call) => twinOf(event, call));
  });
};

/** Writes the facts of a simulated county into a log, in their order; returns how many. */
export const writeSimulatedLog = async (store: EventStore): Promise<number> => {
  const facts = withTwins(await aQuarter());
  for (let first = 0; first < facts.length; first += AT_ONCE) {
    const some = facts.slice(first, first + AT_ONCE);
    await Promise.all(some.map(({ stream, ...event }) => store.append(stream, 'any', [event])));
  }
  return facts.length;
};

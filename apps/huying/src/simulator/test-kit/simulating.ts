import { isDeepStrictEqual } from 'node:util';
import { type CommandOffice, openCommandOffice } from '@app/commands';
import { type EventStore, inMemoryEventStore, START, type StoredEvent } from '@app/event-sourcing';
import { type Instant, instant } from '@app/kernel';
import { virtualClock } from '@app/platform';
import { demoWrittenAnswers } from '../../demo/demo-evidence.js';
import { DEMO_LIST } from '../../demo/demo-list.js';
import { demoMatters } from '../../demo/demo-matters.js';
import { foundDemoCounty } from '../../demo/found-demo-county.js';
import { type Simulation, simulate } from '../simulate.js';

export const NEW_YEAR = instant('2025-01-01T00:00+08:00');

/** The demo county, founded in memory and lived from New Year 2025 on. */
export const simulated = async ({
  store = inMemoryEventStore(),
  seed = 'seven',
  before = async () => undefined,
  ...rest
}: Partial<Simulation> & {
  readonly to: Instant;
  readonly store?: EventStore;
  readonly before?: (office: CommandOffice) => Promise<unknown>;
}) => {
  const office = rest.office ?? openCommandOffice(store);
  await foundDemoCounty(office, NEW_YEAR);
  await before(office);
  const clock = rest.clock ?? virtualClock(NEW_YEAR);
  const told = await simulate({
    from: NEW_YEAR,
    matters: demoMatters(),
    writtenAnswers: demoWrittenAnswers(),
    list: DEMO_LIST,
    seed,
    ...rest,
    office,
    clock,
  });
  return { told, office, clock, log: await logOf(store) };
};

export const logOf = async (store: EventStore): Promise<readonly StoredEvent[]> => {
  const log: StoredEvent[] = [];
  const signal = new AbortController();
  for await (const { events, caughtUp } of store.subscribe(START, { signal: signal.signal })) {
    log.push(...events);
    if (caughtUp) break;
  }
  signal.abort();
  return log;
};

/** Where two logs part, in anything but the time of recording; undefined when they are the same. */
export const firstDifference = (one: readonly StoredEvent[], other: readonly StoredEvent[]) => {
  const nth = Array.from({ length: Math.max(one.length, other.length) }).findIndex(
    (_, place) => !isDeepStrictEqual(withoutRecording(one[place]), withoutRecording(other[place])),
  );
  return nth < 0 ? undefined : { nth, one: one[nth], other: other[nth] };
};

const withoutRecording = (event: StoredEvent | undefined) => ({ ...event, recordedAt: undefined });

import type { StoredEvent } from '@app/event-sourcing';

/** Events that follow one another in one stream: one append. */
export type Run = readonly [StoredEvent, ...StoredEvent[]];

const MOST_EVENTS = 100;
const MOST_CHARACTERS = 200_000; // three bytes each at most, well below what a server takes at once

/** Cuts a log into runs, and puts together so many events of different streams as may be appended at once without losing the order. */
export async function* inPortions(
  log: AsyncIterable<StoredEvent>,
  eventsAtOnce: number,
): AsyncGenerator<readonly Run[]> {
  let [portion, streams, count]: [Run[], Set<string>, number] = [[], new Set(), 0];
  for await (const run of runsOf(log)) {
    if (portion.length > 0 && (streams.has(run[0].stream) || count + run.length > eventsAtOnce)) {
      yield portion;
      [portion, streams, count] = [[], new Set(), 0];
    }
    portion.push(run);
    streams.add(run[0].stream);
    count += run.length;
  }
  if (portion.length > 0) yield portion;
}

async function* runsOf(log: AsyncIterable<StoredEvent>): AsyncGenerator<Run> {
  let [run, size]: [StoredEvent[], number] = [[], 0];
  for await (const event of log) {
    const long = JSON.stringify(event.data).length + JSON.stringify(event.meta).length;
    const goesOn = run[0]?.stream === event.stream && run.length < MOST_EVENTS && size + long < MOST_CHARACTERS;
    if (!goesOn && run.length > 0) {
      yield run as unknown as Run;
      [run, size] = [[], 0];
    }
    run.push(event);
    size += long;
  }
  if (run.length > 0) yield run as unknown as Run;
}

import type { StoredEvent } from '@app/event-sourcing';
import { letterOf } from '../../../apps/worker/src/courier/letter-of.js';

type Pair = readonly [call: string, id: string];

const SENDER = { source: 'urn:huying:looking', prefix: 'huying' };

/** What must lie on the topic of calls. */
export const toldOf = (log: readonly StoredEvent[]): readonly Pair[] =>
  log
    .filter((event) => event.stream.startsWith('call-') && letterOf(SENDER, event) !== undefined)
    .map(({ stream, id }) => [stream.slice('call-'.length), id]);

/** The ids of each call in the order in which they came the first time. */
export const inOrder = (pairs: readonly Pair[]): Readonly<Record<string, readonly string[]>> => {
  const calls = new Map<string, Set<string>>();
  for (const [call, id] of pairs) calls.set(call, (calls.get(call) ?? new Set()).add(id));
  return Object.fromEntries([...calls].map(([call, ids]) => [call, [...ids]]));
};

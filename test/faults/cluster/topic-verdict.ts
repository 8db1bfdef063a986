import type { StoredEvent } from '@app/event-sourcing';
import { letterOf } from '../../../apps/worker/src/courier/letter-of.js';

type Pair = readonly [key: string, id: string];

const SENDER = { source: 'urn:huying:looking', prefix: 'huying' };

/** What must lie on a topic. */
export const toldOn = (topic: string, log: readonly StoredEvent[]): readonly Pair[] =>
  log.flatMap((event) => {
    const letter = letterOf(SENDER, event);
    return letter?.topic === topic ? [[String(letter.key), event.id]] : [];
  });

/** The ids of each key in the order in which they came the first time. */
export const inOrder = (pairs: readonly Pair[]): Readonly<Record<string, readonly string[]>> => {
  const keys = new Map<string, Set<string>>();
  for (const [key, id] of pairs) keys.set(key, (keys.get(key) ?? new Set()).add(id));
  return Object.fromEntries([...keys].map(([key, ids]) => [key, [...ids]]));
};

import { eventId, type StoredEvent } from '@app/event-sourcing';
import type { Acknowledged } from './driving.js';

const ofOfficers = ({ meta, stream }: StoredEvent): boolean => meta.source === 'http' && stream.startsWith('call-');

/** What the log lacks of the commands that were acknowledged, and what it holds twice or without an acknowledgement. */
export const judgeLog = (log: readonly StoredEvent[], acknowledged: readonly Acknowledged[]) => {
  const places = new Map<string, string[]>();
  for (const { id, stream } of log) places.set(id, [...(places.get(id) ?? []), stream]);
  const wanted = acknowledged.flatMap(({ call, commandId, facts }) =>
    facts.map((_, index) => ({ stream: `call-${call}`, id: eventId(commandId, index) })),
  );
  const ids = new Set(wanted.map(({ id }) => id));
  return {
    facts: wanted.length,
    lost: wanted.filter(({ id, stream }) => places.get(id)?.[0] !== stream),
    twice: [...places].filter(([, streams]) => streams.length > 1),
    outOfTurn: outOfTurn(log),
    unasked: log.filter((event) => ofOfficers(event) && !ids.has(event.id)),
  };
};

/** Facts that do not follow the one before them in their stream. */
const outOfTurn = (log: readonly StoredEvent[]): readonly StoredEvent[] => {
  const next = new Map<string, bigint>();
  return log.filter(({ stream, revision }) => {
    const wanted = next.get(stream) ?? 0n;
    next.set(stream, revision + 1n);
    return revision !== wanted;
  });
};

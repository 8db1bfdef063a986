import type { CallFact } from '@app/domain';
import type { StoredEvent } from '@app/event-sourcing';
import type { CallId } from '@app/kernel';

export const CALL_STREAMS = ['call-'] as const;

/** The call whose stream it is: `call-<id>`. */
export const callOf = ({ stream }: Pick<StoredEvent, 'stream'>): CallId => stream.slice('call-'.length) as CallId;

/** What the event tells, as the domain knows it. */
export const factOf = (event: StoredEvent): CallFact => event as unknown as CallFact;

/** Where in the log, and where in its stream, a line was last changed. */
export interface Place {
  readonly revision: number;
  readonly position: string;
}

export const placeOf = ({ revision, position }: StoredEvent): Place => ({ revision: Number(revision), position });

/** The event is in the line already: told twice it changes nothing. */
export const isKnown = (line: Place, { revision }: StoredEvent): boolean => revision <= BigInt(line.revision);

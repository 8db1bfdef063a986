import type { Position, StoredEvent } from '@app/event-sourcing';

/** An event set aside for one consumer: the one that failed, with its error, or one that waits behind it. */
export interface ParkedEvent {
  readonly consumer: string;
  readonly stream: string;
  readonly position: Position;
  readonly error: string | null;
  readonly event: StoredEvent;
}

export type PackedEvent = Omit<StoredEvent, 'revision'> & { readonly revision: string };

export const packed = (event: StoredEvent): PackedEvent => ({ ...event, revision: String(event.revision) });

export const unpacked = (event: PackedEvent): StoredEvent => ({ ...event, revision: BigInt(event.revision) });

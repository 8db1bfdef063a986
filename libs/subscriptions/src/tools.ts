import type { EventStore, Position, Upcasters } from '@app/event-sourcing';
import type { Pool } from 'pg';
import type { Arrivals } from './consuming/arrivals.js';
import type { Leases } from './leases/leases.js';
import type { WantedShards } from './shards/wanted-shards.js';

/** What every consumer works with. Only the log and the database are needed. */
export interface SubscriptionTools {
  readonly store: EventStore;
  readonly pool: Pool;
  /** Shared with the readers of the same process, so that they need not ask the database whether a position has come. */
  readonly arrivals?: Arrivals;
  /** Where several processes share the work: who holds the lease of a shard runs it. */
  readonly leases?: Leases;
  /** Into how many shards projectors and reactors are to be divided; as they are, unless told. */
  readonly shards?: WantedShards;
  /** Stored facts are handed on as if written today. */
  readonly upcasters?: Upcasters;
  /** Told of everything that went wrong; nothing of it is thrown. */
  readonly report?: (notice: Notice) => void;
  /** Positions per batch, 10,000 unless told: a replay writes a row once a batch, however many facts it is changed by. */
  readonly maxBatch?: number;
  /** How often a failing batch is tried as a whole before its events are tried one by one, 3 unless told. */
  readonly attempts?: number;
}

export type Notice =
  | { readonly what: 'failed' | 'retired'; readonly consumer: string; readonly error: unknown }
  | ParkedNotice;

export interface ParkedNotice {
  readonly what: 'parked';
  readonly consumer: string;
  readonly stream: string;
  readonly position: Position;
  readonly error: unknown;
}

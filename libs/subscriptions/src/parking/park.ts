import type { StoredEvent } from '@app/event-sourcing';
import type { Pool, PoolClient } from 'pg';
import type { Move } from '../consuming/checkpoint.js';
import { sql } from '../sql.js';
import { textOf } from '../text-of.js';
import { type PackedEvent, type ParkedEvent, packed, unpacked } from './parked-event.js';

export interface Parking {
  readonly event: StoredEvent;
  /** Without one, the event waits behind another of its stream. */
  readonly error?: unknown;
}

export const park = async (client: PoolClient, consumer: string, parking: readonly Parking[]): Promise<void> => {
  if (parking.length === 0) return;
  const rows = parking.map(({ event, error }) => ({
    position: event.position,
    stream: event.stream,
    event: packed(event),
    error: error === undefined ? null : textOf(error),
  }));
  await client.query(sql('park'), [consumer, JSON.stringify(rows)]);
};

/** Those streams of the move of which an event is parked. */
export const streamsParked = async (client: PoolClient, { consumer, events }: Move): Promise<Set<string>> => {
  const streams = [...new Set(events.map(({ stream }) => stream))];
  const { rows } = await client.query<{ stream: string }>(sql('parked-streams'), [consumer, streams]);
  return new Set(rows.map(({ stream }) => stream));
};

/** What is parked, by stream in order; `consumer` is a key, with or without its shard, or everybody. */
export const parked = async (pool: Pool, consumer?: string): Promise<readonly ParkedEvent[]> => {
  const { rows } = await pool.query<ParkedEvent & { event: PackedEvent }>(sql('parked'), [consumer ?? null]);
  return rows.map((row) => ({ ...row, event: unpacked(row.event) }));
};

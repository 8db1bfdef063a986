import type { Position } from '@app/event-sourcing';
import type { PoolClient } from 'pg';
import type { Feed } from '../consuming/feed.js';
import { inTransaction } from '../database/transaction.js';
import { sql } from '../sql.js';
import { textOf } from '../text-of.js';
import { type PackedEvent, unpacked } from './parked-event.js';
import { failureOf } from './savepoint.js';

/** Applies what is parked, stream by stream in order, each stream in one transaction up to its first failure; returns how many events are free again. */
export const replayParked = async (feed: Feed, stream?: string): Promise<number> => {
  const streams = stream === undefined ? await allStreams(feed) : [stream];
  let freed = 0;
  for (const one of streams) freed += await inTransaction(feed.tools.pool, (client) => replayStream(feed, client, one));
  return freed;
};

const allStreams = async ({ tools, key }: Feed): Promise<readonly string[]> => {
  const { rows } = await tools.pool.query<{ stream: string }>(sql('streams-parked'), [key]);
  return rows.map(({ stream }) => stream);
};

const replayStream = async (feed: Feed, client: PoolClient, stream: string): Promise<number> => {
  const mutedTo = await holdCheckpoint(client, feed.key); // no batch may pass while its stream is being freed
  const { rows } = await client.query<{ event: PackedEvent }>(sql('parked-in-order'), [feed.key, stream]);
  const freed: Position[] = [];
  for (const event of rows.map((row) => unpacked(row.event))) {
    const error = await failureOf(client, () => feed.effect([event], client, mutedTo));
    if (error !== undefined) {
      await client.query(sql('note-parked-error'), [feed.key, event.position, textOf(error)]);
      break;
    }
    freed.push(event.position);
  }
  await client.query(sql('unpark'), [feed.key, freed]);
  return freed.length;
};

const holdCheckpoint = async (client: PoolClient, consumer: string): Promise<Position | undefined> => {
  const { rows } = await client.query<{ muted_to: Position | null }>(sql('hold-checkpoint'), [consumer]);
  return rows[0]?.muted_to ?? undefined;
};

import type { Batch, Position } from '@app/event-sourcing';
import type { PoolClient } from 'pg';
import { isOutage } from '../database/outage.js';
import { inTransaction } from '../database/transaction.js';
import { applyOneByOne } from '../parking/apply-one-by-one.js';
import { park, streamsParked } from '../parking/park.js';
import { backoffMs, pause } from '../waiting.js';
import { advance, LostRace, type Move } from './checkpoint.js';
import { type Feed, failed } from './feed.js';

/** Applies the batch and moves the checkpoint, together or not at all; throws LostRace when another instance was first. */
export const takeBatch = async (feed: Feed, from: Position, batch: Batch): Promise<number> => {
  const events = batch.events.filter(feed.concerns);
  const move = { consumer: feed.key, from, to: batch.scannedTo, events };
  if (move.to === from) return 0;
  await (events.length === 0 ? advance(feed.tools.pool, move) : apply(feed, move));
  feed.lastError = undefined;
  feed.arrivals.announce(feed.key, move.to);
  await feed.options.afterMove?.(move.to);
  return events.length;
};

const apply = async (feed: Feed, move: Move): Promise<void> => {
  const { pool, attempts = 3 } = feed.tools;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      return await inTransaction(pool, (client) => applyWhole(feed, client, move));
    } catch (error) {
      if (isOutage(error) || error instanceof LostRace) throw error;
      failed(feed, error);
      if (attempt < attempts) await pause(backoffMs(attempt) / 5);
    }
  }
  await applyOneByOne(feed, move);
};

const applyWhole = async (feed: Feed, client: PoolClient, move: Move): Promise<void> => {
  const { parking, mutedTo } = await advance(client, move);
  const parked = parking ? await streamsParked(client, move) : new Set<string>();
  const free = parking ? move.events.filter(({ stream }) => !parked.has(stream)) : move.events;
  if (free.length > 0) await feed.effect(free, client, mutedTo);
  const behind = parking ? move.events.filter(({ stream }) => parked.has(stream)) : [];
  await park(
    client,
    feed.key,
    behind.map((event) => ({ event })),
  );
};

import { type Bell, makeBell, type Position, START } from '@app/event-sourcing';
import type { Pool } from 'pg';
import { sql } from '../sql.js';

const POLL_MS = 50;

/** Where consumers have arrived, for those who wait to read what they wrote. */
export interface Arrivals {
  announce(consumer: string, position: Position): void;
  /** One of several shards has moved: whoever waits looks again. */
  stir(consumer: string): void;
  /** Whether the consumer (by key, or a projection by name) has the position within the time, in whatever process it runs. */
  waitFor(consumer: string, position: Position, timeoutMs: number): Promise<boolean>;
}

interface Board {
  readonly bell: Bell;
  position: Position;
}

export const makeArrivals = (pool: Pool): Arrivals => {
  const boards = new Map<string, Board>();
  const boardOf = (consumer: string): Board => {
    const board = boards.get(consumer) ?? { bell: makeBell(), position: START };
    boards.set(consumer, board);
    return board;
  };
  return {
    announce: (consumer, position) => {
      const board = boardOf(consumer);
      board.position = position;
      board.bell.ring();
    },
    stir: (consumer) => boardOf(consumer).bell.ring(),
    waitFor: async (consumer, position, timeoutMs) => {
      const board = boardOf(consumer);
      const over = AbortSignal.timeout(timeoutMs);
      for (;;) {
        const heard = board.bell.count();
        if (board.position >= position || (await inTable(pool, consumer, position))) return true;
        if (over.aborted) return false;
        await board.bell.since(heard, over, POLL_MS);
      }
    },
  };
};

const inTable = async (pool: Pool, consumer: string, position: Position): Promise<boolean> => {
  const { rows } = await pool.query<{ arrived: boolean }>(sql('arrived'), [consumer, position]);
  return rows[0]?.arrived === true;
};

import { type Instant, instant } from '@app/kernel';
import type { Pool } from 'pg';
import { sql } from './sql.js';

/** What waits and what is stuck, for health and metrics: something parked needs a person. */
export interface Workload {
  readonly parkedEvents: number;
  readonly parkedCommands: number;
  readonly waitingCommands: number;
  readonly refusedCommands: number;
  readonly timers: number;
  readonly nextDueAt: Instant | undefined;
}

interface WorkloadRow {
  readonly parked_events: number;
  readonly parked_commands: number;
  readonly waiting_commands: number;
  readonly refused_commands: number;
  readonly timers: number;
  readonly next_due_at: Date | null;
}

export const workload = async (pool: Pool): Promise<Workload> => {
  const [row] = (await pool.query<WorkloadRow>(sql('workload'))).rows;
  return {
    parkedEvents: row?.parked_events ?? 0,
    parkedCommands: row?.parked_commands ?? 0,
    waitingCommands: row?.waiting_commands ?? 0,
    refusedCommands: row?.refused_commands ?? 0,
    timers: row?.timers ?? 0,
    nextDueAt: row?.next_due_at ? instant(row.next_due_at) : undefined,
  };
};

import { type Instant, instant } from '@app/kernel';
import type { Pool, PoolClient } from 'pg';
import type { Clock } from '../clock.js';
import { inTransaction } from '../database/transaction.js';
import { patrol } from '../patrol.js';
import { sql } from '../sql.js';
import { makeWorkBells, type WorkBells } from '../work-bells.js';
import { type Attempt, attempt } from './attempt.js';
import type { OutgoingCommand, RunCommand } from './outgoing-command.js';
import { settle } from './settle.js';

export interface DispatcherTools<Command> {
  readonly pool: Pool;
  readonly clock: Clock;
  readonly run: RunCommand<Command>;
  readonly bells?: WorkBells;
  /** Commands in flight at once, 64 unless told: many, so that the log can commit them in groups. */
  readonly inFlight?: number;
  /** After so many failures a command is parked, 8 unless told; outages do not park. */
  readonly attempts?: number;
  /** Told of failures: of a command, or (without one) of the dispatcher itself. */
  readonly onError?: (error: unknown, commandId?: string) => void;
}

/** Carries out what reactions and timers send: at least once, under the same id each time. */
export interface Dispatcher {
  /** Runs all that may run now; returns how many were answered (done or refused). */
  drain(): Promise<number>;
  /** The moment when the next command may be tried (again). */
  nextDueAt(): Promise<Instant | undefined>;
  run(signal: AbortSignal): Promise<void>;
}

export const dispatchOutgoing = <Command>(tools: DispatcherTools<Command>): Dispatcher => {
  const { pool, clock, bells = makeWorkBells(), onError = () => undefined } = tools;
  const drain = async (signal?: AbortSignal): Promise<number> => {
    let answered = 0;
    for (;;) {
      const attempts = await inTransaction(pool, (client) => runSome(tools, client));
      answered += attempts.filter(({ is }) => is !== 'failed').length;
      if (attempts.length === 0 || signal?.aborted) return answered; // the rest is kept for whoever comes next
    }
  };
  const nextDueAt = () => nextAttempt(pool, clock);
  const watch = { clock, bell: bells.outgoing, onError: (error: unknown) => onError(error), nextDueAt };
  const run = (signal: AbortSignal): Promise<void> => patrol(signal, { ...watch, work: () => drain(signal) });
  return { drain: () => drain(), nextDueAt, run };
};

// The rows stay locked while their commands run: a process that dies leaves them to the next.
const runSome = async <Command>(tools: DispatcherTools<Command>, client: PoolClient): Promise<readonly Attempt[]> => {
  const { clock, run, inFlight = 64, attempts: most = 8, onError } = tools;
  const { rows } = await client.query<OutgoingCommand<Command>>(sql('take-outgoing'), [clock.now(), inFlight]);
  const attempts = await Promise.all(rows.map((sent) => attempt(run, sent, most)));
  for (const one of attempts) if (one.is === 'failed') onError?.(one.error, one.id);
  if (attempts.length > 0) await settle(client, rows, attempts, clock.now());
  return attempts;
};

const nextAttempt = async (pool: Pool, clock: Clock): Promise<Instant | undefined> => {
  const { rows } = await pool.query<{ due_at: Date | number | null }>(sql('next-outgoing'));
  const dueAt = rows[0]?.due_at ?? undefined;
  return typeof dueAt === 'number' ? clock.now() : dueAt && instant(dueAt); // '-infinity' comes as a number
};

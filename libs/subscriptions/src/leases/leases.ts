import { randomUUID } from 'node:crypto';
import { makeBell } from '@app/event-sourcing';
import type { Pool } from 'pg';
import { isHeld, lose } from './holding.js';
import { attend, type LeaseDesk } from './lease-desk.js';
import { handBack } from './lease-table.js';

/** How long a lease lasts unless it is renewed: after a death, another takes over within this and a little jitter. */
const TERM_MS = 6_000;

type Work = (signal: AbortSignal) => Promise<unknown>;

/** What only one process at a time does: it holds the lease of that name, and others stand by. */
export interface Leases {
  /** Does the work whenever this process holds the lease, until the signal aborts; then the lease is handed back. Work that ends by itself, or throws, is the end too. */
  whileHeld(name: string, signal: AbortSignal, work: Work): Promise<void>;
}

export interface LeaseTools {
  readonly pool: Pool;
  readonly onError?: (error: unknown) => void;
  /** 6 s unless told. */
  readonly termMs?: number;
}

/** The leases of this process: one look at the table renews all that it holds and takes what it wants. */
export const makeLeases = ({ pool, onError = () => undefined, termMs = TERM_MS }: LeaseTools): Leases => {
  const desk: LeaseDesk = { pool, onError, termMs, holder: randomUUID(), holdings: new Map(), bell: makeBell() };
  return { whileHeld: (name, signal, work) => whileHeld(desk, name, signal, work) };
};

/** The work under its lease, where there are leases; else simply the work. */
export const heldBy = (leases: Leases | undefined, name: string, work: Work): Work =>
  leases === undefined ? work : (signal) => leases.whileHeld(name, signal, work);

const whileHeld = async (desk: LeaseDesk, name: string, signal: AbortSignal, work: Work): Promise<void> => {
  if (signal.aborted) return;
  if (desk.holdings.has(name)) throw new Error(`this process asks for the lease ${name} twice`);
  let atWork: Promise<unknown> = Promise.resolve();
  const over = new Promise<void>((resolve, reject) => {
    const begin = (losing: AbortSignal): void => {
      atWork = atWork.then(() => work(AbortSignal.any([signal, losing]))).then(() => losing.aborted || resolve());
      atWork.catch(reject);
    };
    desk.holdings.set(name, { name, begin, ending: undefined });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  attend(desk);
  try {
    await over;
    await atWork;
  } finally {
    await leave(desk, name);
  }
};

const leave = async (desk: LeaseDesk, name: string): Promise<void> => {
  const holding = desk.holdings.get(name);
  desk.holdings.delete(name);
  const wasHeld = holding !== undefined && isHeld(holding);
  if (holding !== undefined) lose(holding);
  desk.bell.ring();
  if (wasHeld) await handBack(desk.pool, desk.holder, [name]).catch(desk.onError); // else it ends by itself
};

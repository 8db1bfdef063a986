import { randomInt } from 'node:crypto';
import type { Bell } from '@app/event-sourcing';
import type { Pool } from 'pg';
import { keepGoing } from '../keep-going.js';
import { listen } from '../listening.js';
import { type Holding, isHeld, lose, take } from './holding.js';
import { keepLeases, type Look } from './lease-table.js';

/** All leases that a process wants, and what keeps them. */
export interface LeaseDesk {
  readonly pool: Pool;
  readonly onError: (error: unknown) => void;
  readonly termMs: number;
  readonly holder: string;
  readonly holdings: Map<string, Holding>;
  /** Rung when something is wanted or wanted no longer, and when another process hands one back. */
  readonly bell: Bell;
  keeping?: Promise<void> | undefined;
  /** Fires when what is held may be another's already. */
  lapse?: NodeJS.Timeout | undefined;
}

/** A process takes half of what is free at a time, so that others who look at the same moment find some too. */
const SHARE = 0.5;
const JITTER_MS = 250;
const MARGIN_MS = 500;

/** Looks after the desk for as long as it wants anything. */
export const attend = (desk: LeaseDesk): void => {
  desk.bell.ring();
  desk.keeping ??= keep(desk).finally(() => {
    desk.keeping = undefined;
    if (desk.holdings.size > 0) attend(desk);
  });
};

const keep = async (desk: LeaseDesk): Promise<void> => {
  const ending = new AbortController();
  const hearing = keepGoing(ending.signal, desk.onError, () =>
    listen(desk.pool, { channel: 'work_lease', onHeard: desk.bell.ring }, ending.signal),
  );
  await keepGoing(ending.signal, desk.onError, async () => {
    const heard = desk.bell.count();
    if (desk.holdings.size === 0) return ending.abort();
    await desk.bell.since(heard, ending.signal, await look(desk));
  });
  clearTimeout(desk.lapse);
  await hearing;
};

/** Looks once; returns for how many milliseconds there is nothing to look for. */
const look = async (desk: LeaseDesk): Promise<number> => {
  const all = [...desk.holdings.values()];
  const held = all.filter(isHeld).map(({ name }) => name);
  const wanted = all.filter((one) => !isHeld(one)).map(({ name }) => name);
  const lapse = setTimeout(() => loseAll(desk), desk.termMs - MARGIN_MS);
  const { holder, termMs, pool } = desk;
  const looking = keepLeases(pool, { holder, termMs, held, wanted, share: SHARE });
  const seen = await answerWithin(termMs, looking).catch((error) => {
    clearTimeout(lapse);
    throw error;
  });
  clearTimeout(desk.lapse);
  desk.lapse = lapse;
  settle(desk, held, seen);
  return restMs(desk, held.length, seen);
};

/** A database that never answers is as good as one that is away. */
const answerWithin = <T>(ms: number, asked: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer about leases within ${ms} ms`)), ms);
    asked.then(resolve, reject).finally(() => clearTimeout(timer));
  });

const loseAll = (desk: LeaseDesk): void => {
  for (const holding of desk.holdings.values()) lose(holding);
  desk.bell.ring();
};

const settle = ({ holdings }: LeaseDesk, held: readonly string[], { kept, taken }: Look): void => {
  for (const name of held) if (!kept.includes(name)) withHolding(holdings, name, lose);
  for (const name of taken) withHolding(holdings, name, take); // nobody wants it any more: it ends by itself
};

const withHolding = (holdings: LeaseDesk['holdings'], name: string, change: (holding: Holding) => void): void => {
  const holding = holdings.get(name);
  if (holding !== undefined) change(holding);
};

// whoever holds something already is slower to take more
const restMs = ({ termMs }: LeaseDesk, held: number, { kept, taken, free, next_ends_ms }: Look): number => {
  if (free > taken.length) return (held > 0 ? 100 : 0) + randomInt(JITTER_MS / 2);
  const renewal = kept.length + taken.length > 0 ? termMs / 3 : termMs;
  return next_ends_ms === null ? renewal : Math.min(renewal, next_ends_ms + randomInt(1, JITTER_MS));
};

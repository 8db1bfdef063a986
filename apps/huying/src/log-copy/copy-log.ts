import type { EventStore, NewEvent, Position } from '@app/event-sourcing';
import { alreadyThere } from './already-there.js';
import { inPortions, type Run } from './in-portions.js';
import { type Verified, verifyCopy } from './verify-copy.js';
import { wholeLog } from './whole-log.js';

/** Puts events behind a revision of their stream; -1: it begins. */
export type LayingDown = (stream: string, after: bigint, events: readonly NewEvent[]) => Promise<unknown>;

export interface CopyingLog {
  readonly source: EventStore;
  readonly target: EventStore;
  /** Events of different streams that the target takes at once and keeps in the order in which they came; 1 where it promises none. */
  readonly eventsAtOnce: number;
  /** A shorter way into the target than its `append`, where it has one. */
  readonly layDown?: LayingDown | undefined;
  /** Places of the source whose like in the target is wanted, sorted. */
  readonly places?: readonly Position[];
}

export interface Copied extends Verified {
  readonly copied: number;
  readonly alreadyThere: number;
}

/** Copies what the target does not hold yet, with the same ids and revisions in the same order, and reads both again. One that was broken off goes on. */
export const copyLog = async ({ source, target, eventsAtOnce, places, ...way }: CopyingLog): Promise<Copied> => {
  const layDown = way.layDown ?? appendingTo(target);
  const before = await alreadyThere(source, target);
  let copied = 0;
  for await (const portion of inPortions(wholeLog(source, before.upTo), eventsAtOnce)) {
    const counts = await Promise.all(portion.map((run) => lay(run, layDown)));
    copied += counts.reduce((sum, count) => sum + count, 0);
  }
  const verified = await verifyCopy(source, target, places);
  return { ...verified, copied, alreadyThere: before.events };
};

const lay = async (run: Run, layDown: LayingDown): Promise<number> => {
  const [{ stream, revision }] = run;
  const events = run.map(({ id, type, data, meta }) => ({ id, type, data, meta }));
  await layDown(stream, revision - 1n, events);
  return run.length;
};

const appendingTo =
  (target: EventStore): LayingDown =>
  (stream, after, events) =>
    target.append(stream, after === -1n ? 'no_stream' : after, events);

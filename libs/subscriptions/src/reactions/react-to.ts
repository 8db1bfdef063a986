import type { Position, StoredEvent } from '@app/event-sourcing';
import type { PoolClient } from 'pg';
import type { Effect } from '../consuming/feed.js';
import { isDue, type Portion } from '../shards/portion.js';
import { afterEvent, processOf } from './process.js';
import { loadProcesses, nextProcesses, type ProcessRow, type Turned, writeProcesses } from './process-rows.js';
import type { Reaction } from './reaction.js';
import { segmentsOf } from './segments.js';

const CHUNK = 500;

/** The effect of a reaction on a batch: each process is read and written once, in sets. */
export const reactTo = <State extends object, Command>(
  reaction: Reaction<State, Command>,
  consumer: string,
  portion: Portion = {},
): Effect => {
  const names = { consumer, reaction: reaction.name };

  const turn = (key: string, before: State | undefined, events: readonly StoredEvent[], mutedTo?: Position) => {
    const take = (process: ReturnType<typeof processOf<State, Command>>, event: StoredEvent) =>
      afterEvent(reaction, key, process, event, mutedTo);
    return { key, before, process: events.reduce(take, processOf<State, Command>(before)) };
  };

  const turnSome = async (
    client: PoolClient,
    byKey: ReadonlyMap<string, readonly StoredEvent[]>,
    mutedTo?: Position,
  ) => {
    const rows = await loadProcesses<State>(client, consumer, [...byKey.keys()]);
    const states = new Map(rows.map(({ key, state }) => [key, state]));
    const turned = [...byKey].map(([key, events]) => turn(key, states.get(key), events, mutedTo));
    await writeProcesses(client, names, turned);
  };

  const turnEvery = async (client: PoolClient, event: StoredEvent, mutedTo?: Position) => {
    let rows: readonly ProcessRow<State>[] = [];
    do {
      rows = await nextProcesses<State>(client, consumer, rows.at(-1)?.key ?? '', CHUNK);
      const own = rows.filter(({ key }) => isDue(portion, key, event.position));
      const turned: Turned<State, Command>[] = own.map(({ key, state }) => turn(key, state, [event], mutedTo));
      await writeProcesses(client, names, turned);
    } while (rows.length === CHUNK);
  };

  return async (events, client, mutedTo) => {
    for (const segment of segmentsOf(events, reaction.correlate))
      await ('every' in segment ? turnEvery(client, segment.every, mutedTo) : turnSome(client, segment.byKey, mutedTo));
  };
};

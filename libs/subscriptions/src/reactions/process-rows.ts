import type { PoolClient } from 'pg';
import { sql } from '../sql.js';
import { commandsSent, type KeyedProcess, timersCalledOff, timersSet } from './outgoing-rows.js';

export interface ProcessRow<State> {
  readonly key: string;
  readonly state: State;
}

export const loadProcesses = async <State>(client: PoolClient, consumer: string, keys: readonly string[]) =>
  (await client.query<ProcessRow<State>>(sql('processes'), [consumer, keys])).rows;

/** The living processes after a key, in order of keys. */
export const nextProcesses = async <State>(client: PoolClient, consumer: string, after: string, most: number) =>
  (await client.query<ProcessRow<State>>(sql('next-processes'), [consumer, after, most])).rows;

/** A process after a batch, and its state before. */
export interface Turned<State, Command> extends KeyedProcess<State, Command> {
  readonly before: State | undefined;
}

/** Writes what the processes have become: states, timers, commands; one statement for each kind that there is. */
export const writeProcesses = async <State, Command>(
  client: PoolClient,
  { consumer, reaction }: { readonly consumer: string; readonly reaction: string },
  turned: readonly Turned<State, Command>[],
): Promise<void> => {
  const write = async (statement: string, rows: readonly object[], ...others: readonly string[]): Promise<void> => {
    if (rows.length > 0) await client.query(sql(statement), [JSON.stringify(rows), ...others]);
  };
  const ended = turned.filter(({ process }) => process.ended);
  const living = turned.filter(({ process, before }) => process.state !== undefined && process.state !== before);
  await write('end-timers', ended.map(asRow), consumer);
  await write('end-processes', ended.map(asRow), consumer);
  await write('save-processes', living.map(asRow), consumer);
  await write('call-off-timers', timersCalledOff(turned), consumer);
  await write('set-timers', timersSet(reaction, turned), consumer, reaction);
  await write('send-commands', commandsSent(reaction, turned), reaction);
};

const asRow = <State, Command>({ key, process }: Turned<State, Command>) => ({ key, state: process.state });

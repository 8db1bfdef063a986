import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { type EventStore, START, type StoredEvent } from '@app/event-sourcing';
import { postgresEventStore } from '@app/event-store-postgres';
import type { Instant } from '@app/kernel';
import pg from 'pg';
import { type Visitor, visitorsOf } from '../../../apps/api/test-kit/visitor.js';

/** A county at work in a process of its own, and what is in its log. */
export interface CountyAtWork {
  readonly address: string;
  /** An officer of the little county, signed in; nobody without a name. */
  as(officer?: string): Promise<Visitor>;
  /** Sets its machine's clock forward, or back. */
  shiftClock(ms: number): Promise<void>;
  /** Every fact of a stream, or of the whole log. */
  facts(stream?: string): Promise<readonly StoredEvent[]>;
  stop(): Promise<void>;
  /** At once, as a crash. */
  kill(): Promise<void>;
}

export interface StartingCounty {
  readonly url: string;
  readonly home: string;
  /** What its machine's clock shows at first. */
  readonly from: Instant;
  readonly environment?: Readonly<Record<string, string>>;
}

const SCRIPT = 'test/faults/county/county-process.ts';
const FROM_SOURCE = ['--disable-warning=ExperimentalWarning', '--import', './test/typescript/register.js'];
const USUAL = { PORT: '0', TOKEN_MINUTES: '1440', LOG_LEVEL: 'silent' };

/** Sets the county of a database to work, founding it first where there is none. */
export const startCounty = async ({ url, home, from, environment }: StartingCounty): Promise<CountyAtWork> => {
  const env = { PATH: process.env.PATH, ...USUAL, HUYING_HOME: home, DATABASE_URL: url, ...environment };
  const county = fork(SCRIPT, [from], { execArgv: FROM_SOURCE, env });
  const { address } = await said<{ address: string }>(county);
  const pool = new pg.Pool({ connectionString: url, max: 2 }).on('error', () => undefined);
  const store = postgresEventStore(pool);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ended = once(county, 'exit');
    county.kill(signal);
    await Promise.all([ended, pool.end()]);
  };
  return {
    address,
    as: visitorsOf(address),
    shiftClock: async (ms) => {
      const shifted = said(county);
      county.send({ shift: ms });
      await shifted;
    },
    facts: (stream) => (stream === undefined ? wholeLog(store) : ofStream(store, stream)),
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
};

const said = <Message>(county: ChildProcess): Promise<Message> =>
  new Promise((heard, failed) => {
    county.once('message', (message) => heard(message as Message));
    county.once('exit', (code) => failed(new Error(`the county ended with ${code}`)));
  });

const ofStream = async (store: EventStore, stream: string): Promise<readonly StoredEvent[]> => {
  const facts: StoredEvent[] = [];
  for await (const fact of store.read(stream)) facts.push(fact);
  return facts;
};

const wholeLog = async (store: EventStore): Promise<readonly StoredEvent[]> => {
  const facts: StoredEvent[] = [];
  const { signal } = new AbortController();
  for await (const { events, caughtUp } of store.subscribe(START, { signal })) {
    facts.push(...events);
    if (caughtUp) break;
  }
  return facts;
};

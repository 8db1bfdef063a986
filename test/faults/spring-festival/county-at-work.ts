// A county under a virtual clock, as a process of its own: it may be killed at any moment and started again.
// node --import ./test/typescript/register.js test/faults/spring-festival/county-at-work.ts <database url> <calls>
import { openCommandOffice } from '@app/commands';
import { SYSTEM } from '@app/domain';
import { migrateEventStore, postgresEventStore } from '@app/event-store-postgres';
import { type Instant, instant, isRejection } from '@app/kernel';
import { virtualClock } from '@app/platform';
import { makeWorkBells, migrateSubscriptions, runThrough, type SubscriptionTools } from '@app/subscriptions';
import { COUNTY } from '@app/testing';
import { reactors, timekeeping } from '@app/worker';
import pg from 'pg';
import { foundCounty } from '../../../apps/huying/src/founding/found-county.js';
import { grouped } from './grouped.js';
import { agendaOf, END, FOUNDED, planOf, type Step } from './plan.js';

const [, , url = '', calls = '0'] = process.argv;

const pool = new pg.Pool({ connectionString: url, max: 16 });
pool.on('error', () => undefined);
await migrateEventStore(pool);
await migrateSubscriptions(pool);
await pool.query('create table if not exists reached (moment timestamptz not null)');

const store = postgresEventStore(pool);
const office = openCommandOffice(store);

const reachedSoFar = async (): Promise<Instant> => {
  const { rows } = await pool.query<{ moment: Date | null }>('select max(moment) as moment from reached');
  return rows[0]?.moment ? instant(rows[0].moment) : FOUNDED;
};

const start = await reachedSoFar();
const clock = virtualClock(start);
const tools: SubscriptionTools = { store, pool };
const parts = { tools, office, clock, bells: makeWorkBells(), report: () => undefined };
// Not the ladder: each unit has one, told of its cards one after the other, and here three units get thousands at once.
const consumers = reactors(parts).filter(({ key }) => !key.startsWith('climbing-the-ladder'));
const machinery = { consumers, ...timekeeping(parts) };

const carryOut = async ({ command, asked }: Step): Promise<void> => {
  const answer = await office.carryOut(command, asked);
  if (isRejection(answer)) throw new Error(`${answer.rejected} at ${asked.at}`);
};

/** Steps of one call in order, calls side by side. */
const carryOutAll = async (steps: readonly Step[]): Promise<void> => {
  const byCall = grouped(steps, ({ command }) => (command.of === 'call' ? command.call : command.of));
  const inTurn = async (ofOneCall: readonly Step[]): Promise<void> => {
    for (const step of ofOneCall) await carryOut(step);
  };
  await Promise.all([...byCall.values()].map(inTurn));
};

await foundCounty(office, { at: FOUNDED });
const founding = { by: SYSTEM, at: FOUNDED, commandId: '5e7b3f0a-59d3-4d5f-8a5e-0f8e6a1b7c11', source: 'test' };
const units = COUNTY.filter(({ kind }) => kind !== 'county').map((one) =>
  one.parent === COUNTY[0]?.code ? { ...one, parent: '000000' as typeof one.code } : one,
);
await office.carryOut({ of: 'organisation', command: { act: 'foundUnits', units } }, founding);

process.stdout.write('at work\n');
for (const [told, steps] of agendaOf(planOf(Number(calls)))) {
  const moment = instant(told);
  if (moment < start) continue;
  await runThrough(machinery, clock, moment);
  await carryOutAll(steps);
  await pool.query('insert into reached (moment) values ($1)', [moment]);
}
await runThrough(machinery, clock, END);
process.stdout.write('done\n');
await pool.end();

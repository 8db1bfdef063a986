import type { CallFact } from '@app/domain';
import { inMemoryEventStore, type StoredEvent } from '@app/event-sourcing';
import { instant } from '@app/kernel';
import { migrateSubscriptions, projectorOf, rebuild } from '@app/subscriptions';
import {
  CALL_ID,
  closed,
  closureMissed,
  confirmed,
  dispatched,
  extensionAsked,
  type FreshDatabase,
  fedBack,
  freshDatabase,
  moved,
  near,
  raised,
  responded,
  responseMissed,
  signedFor,
  slip,
  suspended,
  unit,
} from '@app/testing';
import type { DataSource } from 'typeorm';
import { callLineAfter } from './call-register/call-register.projection.js';
import { callRegisterRows } from './call-register/call-register.row.js';
import { evidenceAfter } from './evidence-register/evidence-register.projection.js';
import { evidenceRegisterRows } from './evidence-register/evidence-register.row.js';
import { slipLivesAfter } from './figures/slip-lives.projection.js';
import { slipLivesRows } from './figures/slip-lives.row.js';
import { openDesk } from './open-desk.js';
import { migrateReadModels, PROJECTIONS, ROW_SCHEMAS } from './papers.js';
import { slipLinesAfter } from './slip-register/slip-register.projection.js';
import { slipRegisterRows } from './slip-register/slip-register.row.js';
import { newFacts } from './test-kit/stored.js';

const FACTS: readonly CallFact[] = [
  raised(),
  dispatched(),
  dispatched({ slip: slip(2), to: unit.environment, part: 'cooperating' }, 'urgent'),
  signedFor(),
  responded(),
  near(),
  responseMissed({ slip: slip(2) }),
  extensionAsked(),
  moved(),
  suspended({ slip: slip(2) }),
  closureMissed({ at: instant('2026-03-09T16:00:00.123Z') }),
  fedBack(),
  confirmed(),
  closed(),
];

describe('the papers', () => {
  let database: FreshDatabase;
  let desk: DataSource;
  const store = inMemoryEventStore();
  const tools = () => ({ store, pool: database.pool, maxBatch: 5 });

  const rows = async () => ({
    calls: await desk.getRepository(callRegisterRows).find(),
    slips: await desk.getRepository(slipRegisterRows).find({ order: { slip: 'asc' } }),
    evidence: await desk.getRepository(evidenceRegisterRows).find({ order: { sha256: 'asc' } }),
    lives: await desk.getRepository(slipLivesRows).find(),
  });

  beforeAll(async () => {
    database = await freshDatabase();
    await migrateSubscriptions(database.pool);
    await migrateReadModels(database.pool);
    desk = await openDesk(database.url, 2);
    await store.append(`call-${CALL_ID}`, 'no_stream', newFacts(CALL_ID, 0, FACTS));
  });
  afterAll(async () => {
    await desk.destroy();
    await database.close();
  });

  test('can be read before anything is written on them', async () => {
    expect(await rows()).toEqual({ calls: [], slips: [], evidence: [], lives: [] });
  });

  test('hold, read back, exactly what was folded', async () => {
    for (const projection of PROJECTIONS) await projectorOf(tools(), projection).catchUp();
    const events: StoredEvent[] = [];
    for await (const event of store.read(`call-${CALL_ID}`)) events.push(event);
    expect(await rows()).toEqual({
      calls: [events.reduce<ReturnType<typeof callLineAfter>>(callLineAfter, undefined)],
      slips: events.reduce(slipLinesAfter, []),
      evidence: events.reduce<ReturnType<typeof evidenceAfter>>(
        (lines, event) => evidenceAfter(lines, event, CALL_ID),
        [],
      ),
      lives: [events.reduce<ReturnType<typeof slipLivesAfter>>(slipLivesAfter, undefined)],
    });
  });

  test('made again from the first fact are the same', async () => {
    const before = await rows();
    for (const projection of PROJECTIONS) await rebuild(tools(), projection);
    expect(await rows()).toEqual(before);
  });

  test('are made once, however often that is asked', async () => {
    const before = await rows();
    await migrateReadModels(database.pool);
    expect(await rows()).toEqual(before);
  });

  test('TypeORM makes and changes no table', async () => {
    expect(desk.options.synchronize).toBe(false);
    expect(desk.entityMetadatas.map(({ synchronize }) => synchronize)).toEqual(ROW_SCHEMAS.map(() => false));
  });
});

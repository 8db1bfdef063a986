import { type Command, openCommandOffice } from '@app/commands';
import { DEFAULT_LIMIT_POLICY, type Settings, SYSTEM } from '@app/domain';
import { type EventStore, inMemoryEventStore } from '@app/event-sourcing';
import { type Instant, isRejection, type LocalDate } from '@app/kernel';
import { newCommandId, type VirtualClock, virtualClock } from '@app/platform';
import { makeWorkBells, migrateSubscriptions, runUntilQuiet } from '@app/subscriptions';
import { COUNTY, type FreshDatabase, freshDatabase, NOW, on } from '@app/testing';
import { calendar2025And2026 } from '../../../test/figures/calendar-2025-2026.js';
import { reactors } from './reactor/reactor.js';
import type { WorkerParts } from './role.js';
import { timekeeping } from './timekeeper/timekeeper.js';

const { version: _, ...notice } = calendar2025And2026;
const adopting = (bulletins: Settings['bulletins']): Command => ({
  of: 'rulebook',
  command: { act: 'adoptSettings', settings: { effectiveFrom: '2026-03-02' as LocalDate, changes: { bulletins } } },
});
const FOUNDING: readonly Command[] = [
  { of: 'rulebook', command: { act: 'publishCalendar', notice } },
  { of: 'rulebook', command: { act: 'publishLimitPolicy', policy: DEFAULT_LIMIT_POLICY } },
  adopting({ monthly: ['departments', 'stock'], weekly: ['completion'], secondOfficer: false }),
  { of: 'organisation', command: { act: 'foundUnits', units: COUNTY } },
];

describe('the first working day', () => {
  let database: FreshDatabase;
  let store: EventStore;
  let clock: VirtualClock;
  let parts: WorkerParts;

  beforeEach(async () => {
    database = await freshDatabase();
    await migrateSubscriptions(database.pool);
    store = inMemoryEventStore();
    clock = virtualClock(NOW);
    const tools = { store, pool: database.pool };
    parts = { tools, office: openCommandOffice(store), clock, bells: makeWorkBells(), report: () => undefined };
    for (const command of FOUNDING) await does(command);
  });
  afterEach(() => database.close());

  const does = async (command: Command): Promise<void> => {
    const asked = { by: SYSTEM, at: clock.now(), commandId: newCommandId(), source: 'spec' };
    const answer = await parts.office.carryOut(command, asked);
    if (isRejection(answer)) throw new Error(JSON.stringify(answer));
  };
  const workAt = async (at: Instant): Promise<void> => {
    if (at > clock.now()) clock.advanceTo(at);
    await runUntilQuiet({ consumers: reactors(parts), ...timekeeping(parts) });
  };
  const drafts = async (): Promise<readonly string[]> => {
    const found: string[] = [];
    const looking = new AbortController();
    for await (const { events, caughtUp } of store.subscribe('0'.repeat(20) as never, { signal: looking.signal })) {
      for (const { type, stream } of events)
        if (type === 'BulletinDrafted') found.push(stream.slice('bulletin-'.length));
      if (caughtUp) break;
    }
    return found;
  };

  test('has the bulletins of the month and the week before drafted, neither earlier nor twice', async () => {
    await workAt(on('03-09 08:29'));
    expect(await drafts()).toEqual([]);
    await workAt(on('03-09 08:30'));
    expect((await drafts()).toSorted()).toEqual(['2026-02_departments', '2026-02_stock', '2026-W10_completion']);
    await workAt(on('04-01 08:30'));
    expect((await drafts()).filter((id) => id.startsWith('2026-03')).toSorted()).toEqual([
      '2026-03_departments',
      '2026-03_stock',
    ]);
    const before = await drafts();
    await database.pool.query('delete from work.checkpoint');
    await workAt(on('04-01 09:00'));
    expect(await drafts()).toEqual(before);
  });

  test('is made up for when the worker was down, of the latest month only', async () => {
    await workAt(NOW);
    clock.advanceTo(on('06-20 10:00'));
    await workAt(on('06-20 10:00'));
    expect((await drafts()).filter((id) => !id.includes('W'))).toEqual(['2026-05_departments', '2026-05_stock']);
  });

  test('comes no more once the county wants none', async () => {
    await does(adopting({ monthly: [], weekly: [], secondOfficer: false }));
    await workAt(on('06-20 10:00'));
    expect(await drafts()).toEqual([]);
  });
});

import { type EventStore, inMemoryEventStore } from '@app/event-sourcing';
import { migrateSubscriptions, projectorOf, sheetProjection } from '@app/subscriptions';
import { type FreshDatabase, freshDatabase, newEvent } from '@app/testing';

interface SlipRow {
  readonly call: string;
  readonly slip: string;
  readonly unit: string;
  readonly open: boolean;
}

const slips = sheetProjection<SlipRow>({
  name: 'slips',
  version: 1,
  streamPrefixes: ['call-'],
  table: {
    name: 'slips',
    columns: { call: 'text', slip: 'text', unit: 'text', open: 'boolean' },
    key: ['call', 'slip'],
  },
  sheetColumn: 'call',
  sheet: ({ stream }) => stream,
  apply: (rows, { type, data, stream }) => {
    if (type === 'SlipDispatched') {
      const { slip, unit } = data as { slip: string; unit: string };
      return [...rows, { call: stream, slip, unit, open: true }];
    }
    return type === 'CallClosed' ? rows.map((row) => ({ ...row, open: false })) : [];
  },
  counters: {
    table: { name: 'slips_by_unit', columns: { unit: 'text', dispatched: 'int', open: 'int' }, key: ['unit'] },
    count: ({ unit, open }) => [{ unit, dispatched: 1, open: open ? 1 : 0 }],
  },
});

describe('a sheet of rows', () => {
  let database: FreshDatabase;
  let store: EventStore;

  beforeEach(async () => {
    database = await freshDatabase();
    store = inMemoryEventStore();
    await migrateSubscriptions(database.pool);
  });
  afterEach(() => database.close());

  const dispatched = (slip: string, unit: string) => newEvent({ slip, unit }, 'SlipDispatched');
  const catchUp = () => projectorOf({ store, pool: database.pool }, slips).catchUp();
  const open = async () =>
    (await database.pool.query('select call, slip, open from desk.slips order by call, slip')).rows.map(Object.values);
  const byUnit = async () =>
    (await database.pool.query('select unit, dispatched, open from desk.slips_by_unit order by unit')).rows.map(
      Object.values,
    );

  test('one fact may change all its rows, and the counters follow', async () => {
    await store.append('call-1', 'any', [dispatched('1', 'water'), dispatched('2', 'roads')]);
    await store.append('call-2', 'any', [dispatched('1', 'water')]);
    await catchUp();
    expect(await byUnit()).toEqual([
      ['roads', 1, 1],
      ['water', 2, 2],
    ]);
    await store.append('call-1', 'any', [newEvent({}, 'CallClosed')]);
    await catchUp();
    expect(await open()).toEqual([
      ['call-1', '1', false],
      ['call-1', '2', false],
      ['call-2', '1', true],
    ]);
    expect(await byUnit()).toEqual([
      ['roads', 1, 0],
      ['water', 2, 1],
    ]);
  });

  test('rows that are left out are deleted and no longer counted', async () => {
    await store.append('call-1', 'any', [dispatched('1', 'water'), dispatched('2', 'roads')]);
    await catchUp();
    await store.append('call-1', 'any', [newEvent({}, 'CallWithdrawn')]);
    await catchUp();
    expect(await open()).toEqual([]);
    expect(await byUnit()).toEqual([
      ['roads', 0, 0],
      ['water', 0, 0],
    ]);
  });
});

import { randomUUID } from 'node:crypto';
import { type EventStore, type NewEvent, type StoredEvent } from '@app/event-sourcing';
import { migrateEventStore, postgresEventStore } from '@app/event-store-postgres';
import { migrateSubscriptions, projectorOf, rowProjection } from '@app/subscriptions';
import { freshDatabase, startPostgres } from '@app/testing';

const EVENTS_PER_CALL = 10;
const CALLS_AT_ONCE = 500;

interface FileRow {
  readonly call: string;
  readonly subject: string;
  readonly unit: string;
  readonly state: string;
  readonly raised_at: string;
  readonly moved_at: string;
  readonly steps: number;
  readonly last: unknown;
}

const callFile = rowProjection<FileRow>({
  name: 'call-file',
  version: 1,
  streamPrefixes: ['call-'],
  table: {
    name: 'call_file',
    columns: {
      call: 'text',
      subject: 'text',
      unit: 'text',
      state: 'text',
      raised_at: 'timestamptz',
      moved_at: 'timestamptz',
      steps: 'int',
      last: 'jsonb',
    },
    key: ['call'],
    indexes: ['(unit, moved_at)'],
  },
  key: ({ stream }) => stream,
  apply: (row, event) => afterStep(row, event),
});

const afterStep = (row: FileRow | undefined, { stream, type, data, recordedAt }: StoredEvent): FileRow => ({
  call: stream,
  subject: row?.subject ?? String((data as { subject: string }).subject),
  unit: (data as { unit: string }).unit,
  state: type,
  raised_at: row?.raised_at ?? recordedAt,
  moved_at: recordedAt,
  steps: (row?.steps ?? 0) + 1,
  last: data,
});

/** Replays a log on PostgreSQL (calls of ten facts, five hundred calls mingled) into one row per call, and says how fast. */
export const benchProjection = async (events = 200_000) => {
  const server = await startPostgres();
  const database = await freshDatabase(server.url);
  try {
    await migrateEventStore(database.pool);
    await migrateSubscriptions(database.pool);
    const store = postgresEventStore(database.pool);
    await fill(store, events / EVENTS_PER_CALL);
    const projector = projectorOf({ store, pool: database.pool }, callFile);
    const begun = performance.now();
    const applied = await projector.catchUp();
    const seconds = (performance.now() - begun) / 1000;
    return {
      what: 'replay from PostgreSQL into one row per call',
      events: applied,
      seconds,
      perSecond: Math.round(applied / seconds),
    };
  } finally {
    await database.close();
    await server.stop();
  }
};

const fill = async (store: EventStore, calls: number): Promise<void> => {
  for (let first = 0; first < calls; first += CALLS_AT_ONCE)
    for (let step = 0; step < EVENTS_PER_CALL; step += 1)
      await Promise.all(
        Array.from({ length: CALLS_AT_ONCE }, (_, call) =>
          store.append(`call-${first + call}`, 'any', [fact(step, first + call)]),
        ),
      );
};

const STEPS = ['CallRaised', 'SlipDispatched', 'SlipSignedFor', 'ResponseGiven', 'FeedbackFiled'];

const fact = (step: number, call: number): NewEvent => ({
  id: randomUUID(),
  type: STEPS[step % STEPS.length] ?? 'CallClosed',
  data: {
    call,
    step,
    subject: `a pit in the road ${call}`,
    unit: `unit-${call % 30}`,
    officer: `officer-${call % 300}`,
  },
  meta: { v: '1', commandId: randomUUID(), actor: `officer-${call % 300}`, unit: `unit-${call % 30}` },
});

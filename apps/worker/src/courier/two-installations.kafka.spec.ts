import { inMemoryEventStore } from '@app/event-sourcing';
import { BrokerTrouble } from '@app/kafka';
import { isOutage } from '@app/subscriptions';
import { brokersOfThisRun, CALL_ID, describeWithKafka, dispatched, raised, signedFor } from '@app/testing';
import { type Founding, type LittleCounty, littleCounty } from '../../test-kit/courier-at-work.js';
import { installationOf } from './installation.js';
import { publishing } from './publishing.js';

const OTHER = '0192f0c1-7a10-7000-8000-00000000beef';

describeWithKafka('two installations on one topic', () => {
  const counties: LittleCounty[] = [];
  afterEach(async () => {
    await Promise.all(counties.splice(0).map((county) => county.close()));
  });
  const found = async (more: Partial<Founding> = {}): Promise<LittleCounty> => {
    const county = await littleCounty({ brokers: brokersOfThisRun(), ...more });
    counties.push(county);
    return county;
  };
  const publish = ({ parts, errand }: LittleCounty) => publishing(parts, errand).catchUp();
  const troubleOf = (county: LittleCounty): Promise<BrokerTrouble> =>
    publish(county).then(
      () => {
        throw new Error('it was published');
      },
      (error: unknown) => {
        if (error instanceof BrokerTrouble) return error;
        throw error;
      },
    );
  /** A copy of a county’s log, as a backup holds it. */
  const copyOf = async ({ store }: LittleCounty): Promise<LittleCounty['store']> => {
    const copy = inMemoryEventStore();
    const { signal } = new AbortController();
    for await (const { events, caughtUp } of store.subscribe('0'.repeat(20) as never, { signal })) {
      for (const { stream, id, type, data, meta } of events)
        await copy.append(stream, 'any', [{ id, type, data, meta }]);
      if (caughtUp) break;
    }
    return copy;
  };

  test('are told in one line, and the second publishes nothing', async () => {
    const first = await found();
    await first.tellCall(CALL_ID, raised());
    await publish(first);
    const second = await found({ prefix: first.errand.prefix });
    await second.tellCall(OTHER, raised());
    const trouble = await troubleOf(second);
    expect([trouble.kind, isOutage(trouble), trouble.message.split('\n')]).toEqual([
      'not-ours',
      true,
      [
        `another installation publishes on ${first.errand.prefix}.calls.v1 (${await installationOf(first.store)}): nothing is published`,
      ],
    ]);
    expect(trouble.todo.en).toContain('KAFKA_TAKE_OVER');
    await first.tellCall(CALL_ID, dispatched());
    expect(await publish(first)).toBe(1);
  });

  test('the same log from an older backup is told, and publishes once it is told to take over', async () => {
    const county = await found();
    await county.tellCall(CALL_ID, raised());
    const backup = await copyOf(county);
    const [lost] = await county.tellCall(CALL_ID, dispatched());
    await publish(county);
    const { prefix } = county.errand;
    const restored = await found({ prefix, store: backup });
    await restored.tellCall(CALL_ID, signedFor());
    const trouble = await troubleOf(restored);
    expect([trouble.kind, trouble.message]).toEqual(['not-ours', expect.stringContaining(`${lost?.id}`)]);
    const takingOver = await found({ prefix, store: backup, takesOver: true });
    expect(await publish(takingOver)).toBe(2);
    expect(await publish(restored)).toBe(2);
  });

  test('are not suspected where one topic tells of entries and of sittings, whichever was the last', async () => {
    const county = await found();
    const tellSitting = (type: string) => county.tell('jointMeeting-1', { type, data: { reason: '改期' } });
    await tellSitting('MeetingCalledOff');
    expect(await publish(county)).toBe(1);
    await county.tell('docketEntry-1', { type: 'RulingDeadlineNear', data: {} });
    expect(await publish(county)).toBe(1);
    await tellSitting('MinutesPublished');
    expect(await publish(county)).toBe(1);
  });

  test('something else than events on the topic is somebody unknown', async () => {
    const county = await found();
    await county.tellCall(CALL_ID, raised());
    await county.send('calls.v1', { key: 'x', value: 'hello' });
    expect((await troubleOf(county)).message).toContain('somebody unknown');
  });
});

describe('the name of an installation', () => {
  const founded = async (at: string, ...later: readonly string[]) => {
    const store = inMemoryEventStore();
    for (const [nth, moment] of [at, ...later].entries())
      await store.append('rulebook-county', 'any', [
        { id: `5d3a2c4e-2f0b-5c67-8a41-9b7f6e1d0c5${nth}`, type: 'CalendarPublished', data: { at: moment }, meta: {} },
      ]);
    return installationOf(store);
  };

  test('is that of its first fact, founded at its own moment, whatever follows', async () => {
    const one = await founded('2026-01-01T00:00:00.000Z');
    expect(one).toMatch(/^urn:huying:[0-9a-f-]{36}$/);
    expect(await founded('2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z')).toBe(one);
    expect(await founded('2026-01-01T00:00:00.001Z')).not.toBe(one);
  });

  test('is not there before the first fact', async () => {
    expect(await installationOf(inMemoryEventStore())).toBeUndefined();
  });
});

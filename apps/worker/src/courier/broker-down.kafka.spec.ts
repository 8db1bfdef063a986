import { describeWithOwnKafka, eventually, type KafkaNode, raised, signedFor, startKafka } from '@app/testing';
import { type AtWork, setOut } from '../../test-kit/at-work.js';
import { type LittleCounty, littleCounty } from '../../test-kit/courier-at-work.js';
import { messageOf } from '../../test-kit/intake-message.js';
import { courierStanding } from './publishing.js';

const CALLS = Array.from({ length: 5 }, (_, nth) => `0192f0c1-7a10-7000-8000-00000000000${nth}`);

describeWithOwnKafka('a broker that goes down', () => {
  let node: KafkaNode;
  let county: LittleCounty;
  let atWork: AtWork | undefined;
  beforeAll(async () => {
    node = await startKafka();
    county = await littleCounty({ brokers: node.brokers });
  }, 360_000);
  afterAll(async () => {
    await atWork?.callBack();
    await county.close();
    await node.stop();
  });

  const behind = async () => (await courierStanding(county.parts.tools, county.errand.prefix)).behind;
  const caughtUp = () => eventually(async () => expect(await behind()).toBe(0n), 30_000);

  test('is waited for: nothing is lost, nothing is out of order, and it was said once', async () => {
    const stored: (readonly [call: string, id: string])[] = [];
    const tell = async (call: string, ...facts: readonly Parameters<LittleCounty['tellCall']>[1][]): Promise<void> => {
      for (const { id } of await county.tellCall(call, ...facts)) stored.push([call, id]);
    };
    for (const call of CALLS) await tell(call, raised({ call: call as never }));
    atWork = setOut(county.parts);
    await caughtUp();
    await node.down();
    for (let nth = 0; nth < 50; nth += 1) await tell(CALLS[nth % 5] ?? '', signedFor());
    await eventually(() => expect(county.said).toEqual([expect.stringContaining('no Kafka answers')]), 30_000);
    expect(await behind()).toBeGreaterThan(0n);
    await node.up();
    await county.send('intake.v1', { key: 'HX', value: JSON.stringify(messageOf()) }).catch(() => undefined);
    await caughtUp();
    const letters = await county.lettersOfFacts(
      'calls.v1',
      stored.map(([, id]) => id),
    );
    const heard = letters.map(({ key, headers }) => [String(key), headers['event-id']?.toString()] as const);
    expect(county.said).toHaveLength(1);
    for (const call of CALLS) expect(firstOf(heard, call)).toEqual(firstOf(stored, call));
  }, 120_000);

  test('is gone back to for what comes in', async () => {
    await eventually(() => county.send('intake.v1', { key: 'HX', value: JSON.stringify(messageOf()) }), 20_000);
    const [result] = await county.letters('intake.results.v1', 1);
    expect(JSON.parse(String(result?.value)).data).toMatchObject({ message: 'm-0001' });
  }, 60_000);
});

/** The ids of a call in the order in which they came the first time. */
const firstOf = (pairs: readonly (readonly [string, string | undefined])[], call: string) => [
  ...new Set(pairs.filter(([key]) => key === call).map(([, id]) => id)),
];

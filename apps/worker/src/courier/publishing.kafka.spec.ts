import type { Broker, Received } from '@app/kafka';
import { Outage } from '@app/subscriptions';
import {
  brokersOfThisRun,
  CALL_ID,
  describeWithKafka,
  dispatched,
  eventually,
  raised,
  rated,
  signedFor,
} from '@app/testing';
import { FIXTURES, type Fixture } from '../../../../test/frozen/fixtures.js';
import { type LittleCounty, littleCounty } from '../../test-kit/courier-at-work.js';
import { courierStanding, publishing } from './publishing.js';

const OTHER = '0192f0c1-7a10-7000-8000-00000000beef';
const MEETING = '0192f0c1-7a10-7000-8000-00000000aaaa';
const frozen = (wanted: string) => FIXTURES.find(({ name }) => name === wanted) as Fixture;
const eventOf = ({ value }: Received) => JSON.parse(String(value));
const idsOf = (letters: readonly Received[], call: string) =>
  letters.filter(({ key }) => String(key) === call).map((letter) => eventOf(letter).id);

describeWithKafka('publishing', () => {
  let county: LittleCounty;
  beforeEach(async () => {
    county = await littleCounty({ brokers: brokersOfThisRun() });
  });
  afterEach(() => county.close());

  const publisher = (errand = county.errand) => publishing(county.parts, errand);
  /** A broker that takes letters as the real one does, and then the line breaks. */
  const breakingOff = (times: number): Broker => ({
    ...county.errand.broker,
    publish: async (letters) => {
      await county.errand.broker.publish(letters);
      times -= 1;
      if (times >= 0) throw new Outage('the line broke before the answer came');
    },
  });

  test('tells each fact as a CloudEvent under its own id, keyed by its call, with what routers need in the headers', async () => {
    const [fact] = await county.tellCall(CALL_ID, raised());
    await publisher().catchUp();
    const [letter] = await county.letters('calls.v1', 1);
    const event = letter && eventOf(letter);
    expect(event).toMatchObject({
      specversion: '1.0',
      id: fact?.id,
      source: expect.stringMatching(/^urn:huying:[0-9a-f-]{36}$/),
      type: 'huying.call.raised.v1',
      subject: CALL_ID,
      time: raised().data.at,
      datacontenttype: 'application/json',
      data: { call: CALL_ID, number: '20260302-A3CM3', source: { kind: 'grid', number: 'WG-0302-17' } },
    });
    const headers = Object.entries(letter?.headers ?? {}).map(([name, value]) => [name, value.toString()]);
    expect([String(letter?.key), Object.fromEntries(headers)]).toEqual([
      CALL_ID,
      {
        'content-type': 'application/cloudevents+json; charset=UTF-8',
        'event-id': fact?.id,
        'event-type': 'huying.call.raised.v1',
        'event-version': '1',
        position: event.position,
      },
    ]);
  });

  test('keeps the order of each call, and what stays in the house in the house', async () => {
    const stored = [
      ...(await county.tellCall(CALL_ID, raised(), dispatched())),
      ...(await county.tellCall(CALL_ID, signedFor())),
    ];
    const others = await county.tellCall(OTHER, raised(), rated(), dispatched());
    expect(await publisher().catchUp()).toBe(6);
    const letters = await county.letters('calls.v1', 5);
    expect(idsOf(letters, CALL_ID)).toEqual(stored.map(({ id }) => id));
    expect(idsOf(letters, OTHER)).toEqual([others[0]?.id, others[2]?.id]);
  });

  test('tells of the docket under the call and of sittings under the meeting, each in its order', async () => {
    const entry = await county.tell(`docketEntry-${CALL_ID}`, frozen('call-docketed.v1'), frozen('ruling-issued.v1'));
    const sitting = await county.tell(`jointMeeting-${MEETING}`, frozen('meeting-convened.v1'));
    const ended = await county.tell(`docketEntry-${CALL_ID}`, frozen('ruling-took-effect.v1'));
    expect(await publisher().catchUp()).toBe(4);
    const letters = await county.letters('meetings.v1', 4);
    expect(idsOf(letters, CALL_ID)).toEqual([...entry, ...ended].map(({ id }) => id));
    expect(idsOf(letters, MEETING)).toEqual(sitting.map(({ id }) => id));
  });

  test('begins at the first fact, or where it is told', async () => {
    await county.tellCall(CALL_ID, raised());
    const fromNow = publisher({ ...county.errand, beginsAt: 'head' });
    expect(await fromNow.catchUp()).toBe(0);
    const [told] = await county.tellCall(CALL_ID, dispatched());
    expect(await fromNow.catchUp()).toBe(1);
    expect(idsOf(await county.letters('calls.v1', 1), CALL_ID)).toEqual([told?.id]);
  });

  test('broken off between the sending and the checkpoint tells the same again under the same ids', async () => {
    const stored = await county.tellCall(CALL_ID, raised(), dispatched());
    const ids = stored.map(({ id }) => id);
    const broken = publisher({ ...county.errand, broker: breakingOff(1) });
    await expect(broken.catchUp()).rejects.toThrow('the line broke');
    expect((await courierStanding(county.parts.tools, county.errand.prefix)).position).toBe('0'.repeat(20));
    expect(await publisher().catchUp()).toBe(2);
    expect(idsOf(await county.letters('calls.v1', 4), CALL_ID)).toEqual([...ids, ...ids]);
    expect(await publisher().catchUp()).toBe(0);
  });

  test('by several at once is by one at a time: nothing is told twice', async () => {
    const stored: { readonly id: string }[] = [];
    for (let nth = 0; nth < 40; nth += 1)
      stored.push(...(await county.tellCall(CALL_ID, nth === 0 ? raised() : signedFor())));
    const leaving = new AbortController();
    const running = [1, 2, 3].map(() => publisher().run(leaving.signal));
    for (let nth = 0; nth < 40; nth += 1) stored.push(...(await county.tellCall(CALL_ID, signedFor())));
    await eventually(async () => {
      expect((await courierStanding(county.parts.tools, county.errand.prefix)).behind).toBe(0n);
    }, 20_000);
    leaving.abort();
    await Promise.all(running);
    await county.tellCall(OTHER, raised());
    await publisher().catchUp();
    const letters = await county.letters('calls.v1', 81);
    expect(letters).toHaveLength(81);
    expect(idsOf(letters, CALL_ID)).toEqual(stored.map(({ id }) => id));
  }, 60_000);

  test('a fact that no broker takes is parked with the rest of its call, and the others flow', async () => {
    const long = (call: string) => raised({ call: call as never, subject: '长'.repeat(1_000_000) });
    await county.tellCall(CALL_ID, long(CALL_ID), dispatched());
    const [other] = await county.tellCall(OTHER, raised());
    await publisher().catchUp();
    expect(idsOf(await county.letters('calls.v1', 1), OTHER)).toEqual([other?.id]);
    expect(await courierStanding(county.parts.tools, county.errand.prefix)).toMatchObject({ behind: 0n, parked: 2 });
  });
});

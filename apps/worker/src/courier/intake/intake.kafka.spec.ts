import { callStream } from '@app/commands';
import type { EventStore } from '@app/event-sourcing';
import { type Broker, openBroker, type Received } from '@app/kafka';
import { callIdOfSource } from '@app/platform';
import { Outage } from '@app/subscriptions';
import { brokersOfThisRun, describeWithKafka, eventually, unit } from '@app/testing';
import { type AtWork, setOut } from '../../../test-kit/at-work.js';
import { type LittleCounty, littleCounty } from '../../../test-kit/courier-at-work.js';
import { messageOf } from '../../../test-kit/intake-message.js';

const told = ({ value }: Received) => JSON.parse(String(value));
const headersOf = ({ headers }: Received) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.toString()]));
const CALL = callIdOfSource('12345', 'HX-0001', unit.town);

describeWithKafka('intake', () => {
  let county: LittleCounty;
  let atWork: AtWork | undefined;
  beforeEach(async () => {
    county = await littleCounty({ brokers: brokersOfThisRun() });
  });
  afterEach(async () => {
    await atWork?.callBack();
    atWork = undefined;
    await county.close();
  });

  const send = (...messages: readonly object[]) =>
    county.send('intake.v1', ...messages.map((message) => ({ key: 'HX', value: JSON.stringify(message) })));
  const work = (parts: Partial<LittleCounty['parts']> = {}) => {
    atWork = setOut({ ...county.parts, ...parts });
  };
  const callsRaised = async (): Promise<readonly unknown[]> => {
    const facts: unknown[] = [];
    const { signal } = new AbortController();
    for await (const { events, caughtUp } of county.store.subscribe('0'.repeat(20) as never, {
      streamPrefixes: ['call-'],
      signal,
    })) {
      facts.push(...events.filter(({ type }) => type === 'CallRaised').map(({ data, meta }) => ({ data, meta })));
      if (caughtUp) break;
    }
    return facts;
  };
  const results = (wanted: number) => county.letters('intake.results.v1', wanted);

  test('raises a call in the township’s name, and answers with its number', async () => {
    await send(messageOf({ personServed: { name: '服务对象', phone: '0550-1234567' } }));
    work();
    const [result] = await results(1);
    expect([String(result?.key), result && told(result)]).toEqual([
      'HX-0001',
      expect.objectContaining({
        type: 'huying.intake.raised.v1',
        subject: 'HX-0001',
        correlation: 'm-0001',
        data: {
          message: 'm-0001',
          source: { kind: '12345', number: 'HX-0001' },
          township: unit.town,
          call: CALL,
          number: expect.stringMatching(/^\d{8}-[0-9A-V]{5}$/),
          raisedAt: expect.stringMatching(/Z$/),
          already: false,
        },
      }),
    ]);
    expect(await callsRaised()).toMatchObject([
      {
        data: { call: CALL, by: 'intake', proxy: true, township: unit.town, personServed: { name: '服务对象' } },
        meta: { source: 'intake', correlation: 'm-0001', roles: 'system' },
      },
    ]);
    expect(String(result?.value)).not.toContain('服务对象');
  });

  test('the same number again is the same call, and so answered', async () => {
    await send(messageOf(), messageOf({ asks: '再次请求' }, { id: 'm-0002' }));
    work();
    const answers = (await results(2)).map((letter) => told(letter).data);
    expect(answers.map(({ message, call, already }) => [message, call, already])).toEqual([
      ['m-0001', CALL, false],
      ['m-0002', CALL, true],
    ]);
    expect(answers[0].number).toBe(answers[1].number);
    expect(await callsRaised()).toHaveLength(1);
  });

  test('the same message again is answered alike, under the same id', async () => {
    await send(messageOf(), messageOf());
    work();
    const [one, again] = (await results(2)).map(told);
    expect([again.id, again.data]).toEqual([one.id, one.data]);
    expect(await callsRaised()).toHaveLength(1);
  });

  test('what a rule forbids is refused with the rule and its remedy in both languages', async () => {
    await send(
      messageOf({ place: { unit: unit.community, detail: '南街' } }),
      messageOf({ township: unit.market }, { id: 'm-2' }),
    );
    work();
    const answers = (await results(2)).map(told);
    expect(answers.map(({ type, data }) => [type, data.code])).toEqual([
      ['huying.intake.refused.v1', 'call.place-elsewhere'],
      ['huying.intake.refused.v1', 'call.not-a-township'],
    ]);
    const words = { zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/[a-z]/) };
    expect(answers[0].data).toMatchObject({ message: 'm-0001', rule: words, remedy: words });
    expect(await callsRaised()).toEqual([]);
  });

  test('what cannot be read is laid aside as it came, with the reason, and holds nobody up', async () => {
    const poison = [
      Buffer.from([0xff, 0xfe, 0x00]),
      '{"half": ',
      JSON.stringify(messageOf({}, { type: 'huying.intake.call.v2' })),
    ];
    await county.send('intake.v1', ...poison.map((value) => ({ key: 'HX', value })));
    await send(messageOf());
    work();
    expect((await results(1)).map((letter) => told(letter).type)).toEqual(['huying.intake.raised.v1']);
    const dead = await county.letters('intake.dead.v1', 3);
    expect(dead.map((letter) => [headersOf(letter).reason, letter.value])).toEqual([
      ['not-json', Buffer.from([0xff, 0xfe, 0x00])],
      ['not-json', Buffer.from('{"half": ')],
      ['future-version', Buffer.from(poison[2] ?? '')],
    ]);
    expect(dead[0] && headersOf(dead[0])).toMatchObject({
      sender: 'hotline',
      'reason-zh': '不是 UTF-8 编码的 JSON',
      'from-topic': `${county.errand.prefix}.intake.v1`,
      'from-offset': '0',
    });
  });

  test('what cannot be read and leaves no room for the reason is named without its bytes', async () => {
    await county.send('intake.v1', { key: 'HX', value: 'x'.repeat(1_048_400) });
    await send(messageOf());
    work();
    expect((await results(1)).map((letter) => told(letter).data.message)).toEqual(['m-0001']);
    const [dead] = await county.letters('intake.dead.v1', 1);
    expect([dead?.value, dead && headersOf(dead)]).toEqual([
      null,
      expect.objectContaining({ reason: 'not-json', 'left-out': 'value', 'from-offset': '0' }),
    ]);
  });

  test('a message that breaks the house three times is laid aside', async () => {
    await send(
      messageOf({ subject: 'bug' }),
      messageOf({ source: { kind: '12345', number: 'HX-0002' } }, { id: 'm-2' }),
    );
    const { office } = county.parts;
    work({
      office: {
        ...office,
        carryOut: async (command, asked) => {
          if (JSON.stringify(command).includes('"bug"')) throw new TypeError('cannot fold');
          return office.carryOut(command, asked);
        },
      },
    });
    expect((await results(1)).map((letter) => told(letter).data.message)).toEqual(['m-2']);
    const [dead] = await county.letters('intake.dead.v1', 1);
    expect(dead && headersOf(dead)).toMatchObject({ reason: 'failed', 'reason-detail': 'TypeError: cannot fold' });
  }, 20_000);

  test('waits while the database is down, and loses nothing', async () => {
    let down = true;
    const { office } = county.parts;
    work({
      office: {
        ...office,
        carryOut: async (command, asked) => {
          if (down) throw new Outage('the database is down');
          return office.carryOut(command, asked);
        },
      },
    });
    await send(messageOf());
    await eventually(() => expect(county.said).toEqual(['the database is down']), 20_000);
    expect(await callsRaised()).toEqual([]);
    down = false;
    expect((await results(1)).map((letter) => told(letter).data.call)).toEqual([CALL]);
    expect(county.said).toEqual(['the database is down']);
  }, 30_000);

  test('called back between the answer and the tick takes the message again, and it is the same answer', async () => {
    await send(messageOf());
    const broker: Broker = {
      ...county.errand.broker,
      publish: async (letters) => {
        await county.errand.broker.publish(letters);
        if (letters.some(({ topic }) => topic.endsWith('intake.results.v1'))) throw new Outage('killed');
      },
    };
    work({ errand: { ...county.errand, broker } });
    await eventually(() => expect(county.said).toContain('killed'), 20_000);
    await atWork?.callBack();
    const again = openBroker({ brokers: brokersOfThisRun().split(',') });
    work({ errand: { ...county.errand, broker: again } });
    const [one, other] = (await results(2)).map(told);
    expect([other.id, other.data]).toEqual([one.id, one.data]);
    expect(await streamOf(county.store)).toEqual(['CallRaised']);
  }, 40_000);
});

const streamOf = async (store: EventStore): Promise<readonly string[]> => {
  const types: string[] = [];
  for await (const { type } of store.read(callStream(CALL))) types.push(type);
  return types;
};

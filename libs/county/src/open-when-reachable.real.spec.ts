import { mustHaveDatabase, openWhenReachable } from '@app/county';
import { readSettings } from '@app/platform';
import {
  type EncryptedLine,
  type EventStoreDbStandIn,
  type FreshDatabase,
  freshDatabase,
  layEncryptedLine,
  startEventStoreDbStandIn,
} from '@app/testing';

let database: FreshDatabase;
let standIn: EventStoreDbStandIn;
let line: EncryptedLine;

beforeAll(async () => {
  database = await freshDatabase();
  standIn = await startEventStoreDbStandIn();
  line = await layEncryptedLine(standIn.port);
}, 60_000);
afterAll(async () => {
  await line.close();
  await standIn.stop();
  await database.close();
});

const settingsWith = (url: string, seconds = 60) =>
  mustHaveDatabase(
    readSettings({
      DATABASE_URL: database.url,
      EVENT_STORE: 'eventstoredb',
      EVENTSTOREDB_URL: url,
      START_PATIENCE_SECONDS: String(seconds),
      LOG_LEVEL: 'silent',
    }),
  );

describe('a program that starts', () => {
  test('while its log is away waits, says so once, and opens when the log is there', async () => {
    await standIn.switchOff();
    const said: string[] = [];
    const onWaiting = (why: string): void => {
      said.push(why);
      void standIn.switchOn();
    };
    const county = await openWhenReachable(settingsWith(standIn.url), { onWaiting });
    await county.close();
    expect(said).toEqual([expect.stringMatching(/^the log did not answer/)]);
  }, 60_000);

  test('waits no longer than it is told', async () => {
    await expect(openWhenReachable(settingsWith('esdb://127.0.0.1:1?tls=false', 0))).rejects.toThrow(
      /^the log did not answer/,
    );
  }, 60_000);

  test('gives up when it has waited as long, and has said so once', async () => {
    const [said, began] = [[] as string[], performance.now()];
    const onWaiting = (why: string): void => void said.push(why);
    const opening = openWhenReachable(settingsWith('esdb://127.0.0.1:1?tls=false', 1), { onWaiting });
    await expect(opening).rejects.toThrow(/^the log did not answer/);
    expect(performance.now() - began).toBeGreaterThan(1_000);
    expect(said).toHaveLength(1);
  }, 60_000);

  test('ends its waiting when it is told to stop', async () => {
    const stopping = new AbortController();
    const opening = openWhenReachable(settingsWith('esdb://127.0.0.1:1?tls=false'), {
      signal: stopping.signal,
      onWaiting: () => stopping.abort(),
    });
    await expect(opening).rejects.toThrow(/^the log did not answer/);
  }, 60_000);

  test.each([
    ['whose certificate it does not trust', () => `esdb://127.0.0.1:${line.port}`, /is not trusted \(self.*tlsCAFile/],
    ['that does not encrypt', () => `esdb://127.0.0.1:${standIn.port}`, /does not encrypt its line: write tls=false/],
    ['that wants encryption', () => `esdb://127.0.0.1:${line.port}?tls=false`, /takes an encrypted line only/],
  ])(
    'with a log %s waits for nothing and says what to mend',
    async (_, url, says) => {
      const said: string[] = [];
      const onWaiting = (why: string): void => void said.push(why);
      await expect(openWhenReachable(settingsWith(url()), { onWaiting })).rejects.toThrow(says);
      expect(said).toEqual([]);
    },
    60_000,
  );
});

import { spawn } from 'node:child_process';
import { type FreshDatabase, freshDatabase } from '@app/testing';
import { grouped } from './spring-festival/grouped.js';
import { expectedOf, planOf } from './spring-festival/plan.js';

const CALLS = Number(process.env.SPRING_FESTIVAL_CALLS ?? 10_000);
const KILLS = 10;
const SCRIPT = 'test/faults/spring-festival/county-at-work.ts';

interface Ended {
  readonly killed: boolean;
  readonly done: boolean;
  readonly errors: string;
}

/** Runs the county until it is done, or until a moment after it went to work, when it is killed. */
const atWork = (url: string, killAfterMs?: number): Promise<Ended> =>
  new Promise((ended) => {
    const args = ['--import', './test/typescript/register.js', SCRIPT, url, String(CALLS)];
    const county = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let errors = '';
    county.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    county.stdout.on('data', (chunk) => {
      said += chunk;
      if (killAfterMs !== undefined && String(chunk).includes('at work'))
        setTimeout(() => county.kill('SIGKILL'), killAfterMs);
    });
    county.on('close', (_code, signal) => ended({ killed: signal === 'SIGKILL', done: said.includes('done'), errors }));
  });

interface Told {
  readonly call: string;
  readonly told: string;
}

const BY_ITSELF = [
  'DeadlineNear',
  'ResponseDeadlineMissed',
  'ClosureDeadlineMissed',
  'SlipDeemedSignedFor',
  'ClosureDeemedConfirmed',
];

const happenedByItself = async ({ pool }: FreshDatabase): Promise<Map<string, readonly string[]>> => {
  const { rows } = await pool.query<Told>(
    `select substr(stream, 6) as call, concat_ws(' ', type, data->>'limit', data->>'at') as told
     from es.events where type = any($1) order by position`,
    [BY_ITSELF],
  );
  return new Map([...grouped(rows, ({ call }) => call)].map(([call, facts]) => [call, facts.map(({ told }) => told)]));
};

describe(`${CALLS} calls across Spring Festival, the process killed ${KILLS} times on the way`, () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.close());

  test('every yellow, red, deemed signature and deemed confirmation happens at its instant, and none twice', async () => {
    for (let kill = 0; kill < KILLS; kill += 1) {
      const { killed, errors } = await atWork(database.url, 300 + 170 * kill);
      expect({ killed, errors }).toEqual({ killed: true, errors: '' });
    }
    expect(await atWork(database.url)).toEqual({ killed: false, done: true, errors: '' });

    const happened = await happenedByItself(database);
    const plan = planOf(CALLS);
    const wrong = plan.filter(
      (planned) => expectedOf(planned).toSorted().join() !== (happened.get(planned.call) ?? []).toSorted().join(),
    );
    expect(
      wrong
        .slice(0, 3)
        .map((planned) => ({ planned, expected: expectedOf(planned), happened: happened.get(planned.call) })),
    ).toEqual([]);
    expect(wrong).toHaveLength(0);
    expect([...happened.values()].flat().length).toBe(plan.flatMap(expectedOf).length);
  }, 900_000);
});

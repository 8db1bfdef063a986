import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type FreshDatabase, freshDatabase } from '@app/testing';

const RUN = ['--disable-warning=ExperimentalWarning', '--import', './test/typescript/register.js'];

describe('huying start that cannot start', () => {
  let home: string;
  let database: FreshDatabase;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'huying-start-'));
    database = await freshDatabase();
  });
  afterAll(async () => {
    await database.close();
    await rm(home, { recursive: true });
  });

  const start = async (settings: Readonly<Record<string, string>>) => {
    const env = { PATH: process.env.PATH, HUYING_HOME: home, LOG_LEVEL: 'silent', ...settings };
    const child = spawn(process.execPath, [...RUN, 'apps/huying/src/main.ts', 'start', '--empty'], { env });
    const ended = once(child, 'close');
    const [, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return [(await ended)[0], errors.trim().split('\n')] as const;
  };

  test('where its port is taken says so in one line, and ends', async () => {
    const taker = createServer().listen(0, '127.0.0.1');
    await once(taker, 'listening');
    const { port } = taker.address() as { port: number };
    const answer = await start({ DATABASE_URL: database.url, PORT: `${port}` });
    expect(answer).toEqual([1, [expect.stringContaining(`port ${port} is taken`)]]);
    taker.close();
  }, 60_000);

  test('where no database answers, or its home is a file, says so in one line, and ends', async () => {
    const noDatabase = await start({ DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/county' });
    expect(noDatabase).toEqual([1, [expect.stringContaining('no database answers at 127.0.0.1:1/county')]]);
    const noHome = await start({ HUYING_HOME: 'package.json' });
    expect(noHome).toEqual([1, [expect.stringContaining('HUYING_HOME names')]]);
  }, 60_000);
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine, type Ended } from '../../test-kit/command-line.js';

const DOWN = 'postgres://me:secret@127.0.0.1:1/county';

describe('huying doctor where the database is down', () => {
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'huying-doctor-'));
  });
  afterAll(() => rm(home, { recursive: true }));

  const doctor = (...options: readonly string[]): Promise<Ended> =>
    commandLine({ HUYING_HOME: home, DATABASE_URL: DOWN })('doctor', ...options);

  test('says so to people, with what to do, and ends with 1', async () => {
    const { out, errors, exitCode } = await doctor();
    expect([exitCode, errors]).toEqual([1, '']);
    expect(out).toContain('✗ database\n    数据库 127.0.0.1:1/county 没有应答（ECONNREFUSED）');
    expect(out).toContain('→ 启动 PostgreSQL');
    expect(out).toMatch(/\* DATABASE_URL +\*\*\*/);
    expect(out).not.toMatch(/secret|\n +at /);
  }, 60_000);

  test('says so to scripts, with every setting in force', async () => {
    const { out, errors, exitCode } = await doctor('--json');
    const { well, checks, settings } = JSON.parse(out);
    expect([exitCode, errors, well]).toEqual([1, '', false]);
    expect(checks.at(-1)).toMatchObject({ name: 'database', is: 'failed', says: { zh: expect.any(String) } });
    expect(settings).toContainEqual(expect.objectContaining({ name: 'DATABASE_URL', value: '***', isSet: true }));
  }, 60_000);
});

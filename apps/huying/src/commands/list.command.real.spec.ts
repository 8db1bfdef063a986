import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '@app/platform';
import { type FreshDatabase, freshDatabase } from '@app/testing';
import { commandLine, type Ended } from '../../test-kit/command-line.js';
import { openCounty } from '../county/open-county.js';
import { DEMO_LIST } from '../demo/demo-list.js';
import { foundDemoCounty } from '../demo/found-demo-county.js';

describe('huying list', () => {
  let home: string;
  let database: FreshDatabase;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'huying-list-'));
    database = await freshDatabase();
    const county = await openCounty(readSettings({ HUYING_HOME: home, DATABASE_URL: database.url }));
    await foundDemoCounty(county.office, county.clock.now());
    await county.close();
  }, 60_000);
  afterAll(async () => {
    await database.close();
    await rm(home, { recursive: true });
  });

  const list = (...options: readonly string[]): Promise<Ended> =>
    commandLine({ HUYING_HOME: home, DATABASE_URL: database.url })('list', ...options);
  const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

  test('exports, imports what was edited, and tells the difference', async () => {
    const file = join(home, 'list.csv');
    const exported = await list('export', file, '--list', DEMO_LIST, '--json');
    expect([exported.exitCode, JSON.parse(exported.out)]).toEqual([
      0,
      { list: DEMO_LIST, version: 1, items: 79, file },
    ]);
    const csv = await readFile(file, 'utf8');
    await writeFile(file, csv.replace('露天焚烧秸秆和垃圾(县城区范围外)', '露天焚烧秸秆和垃圾（县城区以外）'));
    const imported = await list('import', file, '--list', DEMO_LIST, '--effective', today(), '--json');
    expect(JSON.parse(imported.out)).toMatchObject({ version: 2, published: true, items: 79 });
    const difference = await list('diff', '--list', DEMO_LIST, '--from', '1', '--to', '2');
    expect(difference.out).toContain('事项：露天焚烧秸秆和垃圾(县城区范围外) → 露天焚烧秸秆和垃圾（县城区以外）');
    expect(difference.out).toContain('新增 0，删去 0，改写 1');
  }, 120_000);

  test('tells what is wrong in one line', async () => {
    const wrongDay = ['import', join(home, 'list.csv'), '--list', DEMO_LIST, '--effective', '2026-02-30'];
    expect(await list(...wrongDay)).toMatchObject({ exitCode: 2, errors: expect.stringContaining('没有这一天') });
  }, 60_000);
});

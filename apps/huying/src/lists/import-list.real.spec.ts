import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeListFile } from '@app/api';
import { localDate } from '@app/domain';
import { instant, type UnitCode } from '@app/kernel';
import { readSettings } from '@app/platform';
import { type FreshDatabase, freshDatabase } from '@app/testing';
import { type OwnCounty as County, openCounty } from '../county/open-county.js';
import { DEMO_LIST, demoListItems } from '../demo/demo-list.js';
import { foundDemoCounty } from '../demo/found-demo-county.js';
import { importList, type ListImport } from './import-list.js';

const written = (format: 'csv' | 'xlsx') => ({
  format,
  timeZone: 'Asia/Shanghai',
  now: instant('2026-03-02T01:00:00Z'),
});

describe('a list from a file', () => {
  let home: string;
  let database: FreshDatabase;
  let county: County;
  let file: string;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'huying-list-'));
    database = await freshDatabase();
    county = await openCounty(readSettings({ HUYING_HOME: home, DATABASE_URL: database.url }));
    await foundDemoCounty(county.office, county.clock.now());
    file = join(home, 'list.xlsx');
    await writeFile(file, await writeListFile(demoListItems(), await county.office.organisation(), written('xlsx')));
  }, 60_000);
  afterAll(async () => {
    await county.close();
    await database.close();
    await rm(home, { recursive: true });
  });

  const told = (otherwise: Partial<ListImport> = {}): ListImport => ({
    ...{ file, list: DEMO_LIST, preview: false },
    effective: localDate(county.clock.now(), 'Asia/Shanghai'),
    ...otherwise,
  });
  const powers = { name: '权责清单', kind: 'powers-and-duties', legalReviewer: '990123-sifa' as UnitCode } as const;

  test('that says the same is not published', async () => {
    expect(await importList(county, told())).toMatchObject({ version: 1, published: false, items: 79 });
  });

  test('is previewed without being published', async () => {
    const { units } = await county.office.organisation();
    const shorter = join(home, 'shorter.csv');
    await writeFile(
      shorter,
      await writeListFile(
        demoListItems().slice(1),
        { units, officers: new Map(), enrolledAt: new Map() },
        written('csv'),
      ),
    );
    const preview = await importList(county, told({ file: shorter, preview: true }));
    expect(preview).toMatchObject({ version: 2, published: false, items: 78 });
    expect(preview.difference.removed.map(({ code }) => code)).toEqual(['01']);
    const { state } = await county.office.look('responsibilityList', DEMO_LIST);
    expect(state !== 'unfounded' && state.versions).toHaveLength(1);
  });

  test('founds a list that is new, when it is told how', async () => {
    await expect(importList(county, told({ list: 'powers' }))).rejects.toThrow('[list.unfounded]');
    const founded = await importList(county, told({ list: 'powers', founding: powers }));
    expect(founded).toMatchObject({ list: 'powers', version: 1, published: true, items: 79 });
  });

  test.each<[string, Partial<ListImport>, string]>([
    ['a day that there is not', { effective: '2026-02-30' }, '没有这一天'],
    ['a file that there is not', { file: '/no/such/file.csv' }, '读不了文件'],
    ['a day gone by', { effective: '2020-01-01', list: 'powers' }, '[list.effective-in-the-past]'],
  ])('is refused in plain words for %s', async (_what, otherwise, words) => {
    const { units } = await county.office.organisation();
    const shorter = join(home, 'shorter.csv');
    await writeFile(
      shorter,
      await writeListFile(
        demoListItems().slice(2),
        { units, officers: new Map(), enrolledAt: new Map() },
        written('csv'),
      ),
    );
    await expect(importList(county, told({ file: shorter, ...otherwise }))).rejects.toThrow(words);
  });
});

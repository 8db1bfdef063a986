import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { readSettings } from '@app/platform';
import { type FreshDatabase, freshDatabase } from '@app/testing';
import { parse } from 'csv-parse/sync';
import { type OwnCounty as County, openCounty } from '../county/open-county.js';
import { foundCounty } from '../founding/found-county.js';
import { importLedger } from '../ledger/import-ledger.js';
import { readLedgerMap } from '../ledger/ledger-map.js';
import type { ExportAsked } from './export-asked.js';
import { exportTo } from './export-to.js';
import { save } from './save.js';

const LEDGER = 'test/figures/baltimore_311.csv';
const MAP = 'test/figures/baltimore_311.map.json';

describe('an export from the command line', () => {
  let database: FreshDatabase;
  let county: County;
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'huying-export-'));
    database = await freshDatabase();
    county = await openCounty(readSettings({ HUYING_HOME: home, DATABASE_URL: database.url }));
    await foundCounty(county.office, { at: county.clock.now() });
    const { office, clock } = county;
    await importLedger({ office, clock, file: LEDGER, map: await readLedgerMap(MAP), onReject: () => undefined });
  }, 240_000);
  afterAll(async () => {
    await county.close();
    await database.close();
    await rm(home, { recursive: true });
  });

  const asked = (more: Partial<ExportAsked> = {}): ExportAsked => ({
    ...{ format: 'csv', language: 'zh-CN', by: 'unit', out: join(home, 'ledger.csv') },
    ...more,
  });
  const exported = async (ledger: Parameters<typeof exportTo>[1], more: Partial<ExportAsked> = {}) => {
    const heard = { total: 0, done: 0 };
    const progress = {
      begin: (total: number) => {
        heard.total = total;
      },
      add: (calls: number) => {
        heard.done += calls;
      },
    };
    const written = await exportTo(county, ledger, asked(more), progress);
    const rows: Record<string, string>[] = parse(await readFile(written.file), { columns: true, bom: true });
    return { written, rows, heard };
  };

  test('holds every call that was entered, and tells how far it has come', async () => {
    const { rows, heard, written } = await exported('calls');
    expect(rows.length).toBeGreaterThan(9_000);
    expect(new Set(rows.map(({ 编号 }) => 编号)).size).toBe(rows.length);
    expect(heard).toEqual({ total: rows.length, done: rows.length });
    expect(written).toMatchObject({ ledger: 'calls', format: 'csv', bytes: expect.any(Number) });
  }, 120_000);

  test('holds every slip, as many as there are in the figures', async () => {
    const { rows } = await exported('slips');
    const figures = await exported('figures', { by: 'county' });
    const completion = figures.rows.find(({ 指标 }) => 指标 === 'CompletionRate');
    const excluded = rows.filter(({ 剔除理由 }) => 剔除理由 !== '').length;
    expect(rows.length - excluded).toBe(Number(completion?.分母));
    expect(rows.filter(({ 办结时间, 剔除理由 }) => 办结时间 !== '' && 剔除理由 === '').length).toBe(
      Number(completion?.分子),
    );
  }, 120_000);

  test('refuses a day that there is not', async () => {
    await expect(exported('calls', { from: '2026-02-30' })).rejects.toThrow('--from');
  });

  test('that breaks off leaves no half of a ledger', async () => {
    const content = Readable.from(
      (async function* () {
        yield 'half';
        throw new Error('the database is gone');
      })(),
    );
    await expect(save({ content, name: 'x', media: 'text/csv' }, join(home, 'half.csv'))).rejects.toThrow('gone');
    expect((await readdir(home)).filter((name) => name.startsWith('half'))).toEqual([]);
  });
});

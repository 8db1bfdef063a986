import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { readJsonFile } from './json-file.js';
import { MISUSED, Plain } from './plain.js';

describe('a JSON file, held to its schema', () => {
  const schema = z.strictObject({ rows: z.object({ number: z.string() }), zone: z.string() });
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'huying-json-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const reading = async (text: string) => {
    const file = join(folder, 'map.json');
    await writeFile(file, text);
    return readJsonFile(file, { zh: '映射文件', en: 'map' }, schema);
  };
  const linesOf = async (refused: Promise<unknown>): Promise<readonly string[]> => {
    const error = await refused.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(Plain);
    expect((error as Plain).exitCode).toBe(MISUSED);
    return (error as Plain).message.split('\n');
  };

  test('is handed on when it holds', async () => {
    const map = { rows: { number: '编号' }, zone: 'Asia/Shanghai' };
    expect(await reading(JSON.stringify(map))).toEqual(map);
  });

  test('has each fault named by its path, in Chinese and in English', async () => {
    expect(await linesOf(reading('{ "rows": { "number": 7 }, "zone": "Asia/Shanghai" }'))).toEqual([
      expect.stringMatching(/^映射文件 .*map\.json 有误 \(the map is wrong\):$/),
      expect.stringContaining('无效输入'),
      '  → at rows.number',
      expect.stringContaining('Invalid input: expected string'),
      '  → at rows.number',
    ]);
  });

  test('that is no JSON, or cannot be read, says so', async () => {
    expect((await linesOf(reading('{')))[1]).toContain('不是 JSON (is no JSON)');
    const absent = readJsonFile(join(folder, 'none.json'), { zh: '映射文件', en: 'map' }, schema);
    expect((await linesOf(absent))[1]).toContain('读不到 (cannot be read): ENOENT');
  });
});

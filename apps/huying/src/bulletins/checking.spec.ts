import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPrinted } from '@app/domain';
import { shapeMap } from './shape-map.js';
import { tableLines } from './table-lines.js';
import { NO_MAP, rateRule, readTableMap, sumRule, toldBy } from './table-map.js';

const figures = (file: string): string => fileURLToPath(new URL(`../../../../test/figures/${file}`, import.meta.url));
const GB18030 = Buffer.from('b5a5cebb2cd7dcbcfec8b2cad2d1b0ec', 'hex');

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'huying-tables-'));
});
afterAll(() => rm(home, { recursive: true }));

const written = async (name: string, content: string | Buffer): Promise<string> => {
  const file = join(home, name);
  await writeFile(file, content);
  return file;
};

describe('how a table is told to be read', () => {
  test('is a formula: columns added, taken off, and divided', () => {
    expect(rateRule('结案率=按时结案+超时办理/派单')).toEqual({
      ...{ column: '结案率', of: ['按时结案', '超时办理'], by: ['派单'] },
    });
    expect(rateRule('按期率＝办结量－超期量÷受理量')).toEqual({
      ...{ column: '按期率', of: ['办结量'], less: ['超期量'], by: ['受理量'] },
    });
    expect(sumRule('派单=热线派单＋政民互动派单')).toEqual({ left: ['派单'], right: ['热线派单', '政民互动派单'] });
    expect(() => rateRule('结案率')).toThrow('看不懂');
    expect(() => sumRule('派单')).toThrow('看不懂');
  });

  test('is a map in a file, whose errors are named by their path', async () => {
    const map = await readTableMap(figures('ningguo_monthly_totals.map.json'));
    const lines = await tableLines(figures('ningguo_monthly_totals.csv'), map);
    const { faults } = checkPrinted(lines, toldBy(map));
    expect(faults).toMatchObject([
      { is: 'sum', row: '2021-08', suspects: [{ column: '热线派单', printed: 493, wouldBe: 499 }, {}, {}] },
      { is: 'rate', row: '2021-08', printed: '99.6%', should: '99.5%', exact: '99.49%' },
    ]);
    await expect(readTableMap(await written('wrong.json', '{"rate":[]}'))).rejects.toThrow('有误');
    await expect(readTableMap(join(home, 'nowhere.json'))).rejects.toThrow('读不到');
  });

  test('is a shape of the house', async () => {
    const map = shapeMap('completion');
    const lines = await tableLines(figures('weinan_2021Q4_by_county.csv'), map);
    expect(checkPrinted(lines, toldBy(map)).faults).toMatchObject([{ row: '总计', printed: '98%', should: '99%' }]);
    expect(() => shapeMap('moon')).toThrow('没有样式“moon”');
  });
});

describe('the file of a table', () => {
  test('may be in the encoding of an old computer', async () => {
    const [heads] = await tableLines(await written('old.csv', GB18030), NO_MAP);
    expect(heads?.[0]).toBe('单位');
  });

  test('that is not there is told in one line', async () => {
    await expect(tableLines(join(home, 'nowhere.csv'), NO_MAP)).rejects.toThrow('读不了');
  });
});

import type { ListItem, Organisation } from '@app/domain';
import { instant, isRejection } from '@app/kernel';
import type { LedgerFormat } from '@app/papers';
import { COUNTY, item, LITTLE_LIST, unit } from '@app/testing';
import { readListFile } from './read-list-file.js';
import { writeListFile } from './write-list-file.js';

const county: Organisation = {
  units: new Map(COUNTY.map((one) => [one.code, one])),
  officers: new Map(),
  enrolledAt: new Map(),
};
const FORMATS: readonly LedgerFormat[] = ['csv', 'xlsx'];
const written = (format: LedgerFormat) => ({
  format,
  timeZone: 'Asia/Shanghai',
  now: instant('2026-03-02T01:00:00Z'),
});
const again = async (items: readonly ListItem[], format: LedgerFormat) =>
  readListFile(await writeListFile(items, county, written(format)), county);
const text = async (items: readonly ListItem[]) =>
  (await writeListFile(items, county, written('csv'))).toString('utf8');
const read = async (csv: string) => readListFile(Buffer.from(csv), county);
const HEADS = '条目代码,事项,职责类别,情形,主办部门,协办部门,部门职责用语,镇街职责用语,镇街职责,法律依据';

describe('a list as a file', () => {
  test.each(FORMATS)('written and read again is the same list: %s', async (format) => {
    expect(await again(LITTLE_LIST, format)).toEqual(LITTLE_LIST);
  });

  test('names departments by their names, and begins with a byte order mark for spreadsheets', async () => {
    const csv = await text([item('42')]);
    expect(csv.startsWith(`\uFEFF${HEADS}\r\n`)).toBe(true);
    expect(csv).toContain('42,露天烧烤油烟扰民,配合,路边摊点烧炭烤制，烟气进楼,市场监督管理局,生态环境分局,');
  });

  const dangerous = ['=1+1', '+86', '-2', '@SUM(A1)', "'=already"];
  test.each(dangerous)(
    'makes a cell that begins like a formula harmless, and reads it as it was: %s',
    async (words) => {
      const items = [item('42', { name: words, townshipDuty: words })];
      expect(await again(items, 'csv')).toEqual(items);
      expect(await again(items, 'xlsx')).toEqual(items);
    },
  );

  test('holds no cell that a spreadsheet would take for a formula', async () => {
    const items = dangerous.map((words, nth) => item(String(nth), { name: words, legalBasis: words }));
    expect((await text(items)).split(/[,\r\n]/).filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  });

  test('may be saved in GB18030 by a spreadsheet', async () => {
    const gb = Buffer.from([0xcc, 0xf5]); // 条
    const rejected = await readListFile(gb, county);
    expect(rejected).toMatchObject({ rejected: 'list.file-unreadable', details: { row: 1 } });
  });
});

describe('a file that cannot be read', () => {
  test.each([
    ['a column is missing', '条目代码,事项\n1,甲', 1, '缺少“职责类别”一列'],
    ['an item has no code', `${HEADS}\n,甲,配合,,市场监督管理局,,,,,`, 2, '条目代码和事项不能空着'],
    [
      'a duty class is unknown',
      `${HEADS}\n1,甲,其他,,市场监督管理局,,,,,`,
      2,
      '职责类别须为基本、配合或收回，而不是“其他”',
    ],
    ['a department is unknown', `${HEADS}\n\n1,甲,配合,,水利局,,,,,`, 3, '没有单位“水利局”'],
  ])('tells the row: %s', async (_what, csv, row, why) => {
    expect(await read(csv)).toEqual({ rejected: 'list.file-unreadable', details: { row, why } });
  });

  test('may be anything at all', async () => {
    expect(isRejection(await readListFile(Buffer.from('PK\u0003\u0004nonsense'), county))).toBe(true);
  });

  test('finds departments by code as well', async () => {
    expect(await read(`${HEADS}\n1,甲,收回,,${unit.market},,,,,`)).toMatchObject([
      { lead: unit.market, duty: 'reclaimed' },
    ]);
  });
});

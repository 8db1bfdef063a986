import { buffer } from 'node:stream/consumers';
import { eventually, on } from '@app/testing';
import { strFromU8, unzipSync } from 'fflate';
import { LEDGER, pagesOf, type Row, WRITING } from '../test-kit/a-ledger.js';
import { xlsxOf } from './xlsx-of.js';

const parts = async (rows: readonly Row[], most?: number): Promise<Readonly<Record<string, string>>> => {
  const bytes = await buffer(xlsxOf(LEDGER, pagesOf([rows.slice(0, 2), [], rows.slice(2)]).rows, WRITING, most));
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
};
const sheet = async (...rows: readonly Row[]) => (await parts(rows))['xl/worksheets/sheet1.xml'];

describe('a ledger as an Excel workbook', () => {
  test('has the parts that a workbook needs, and its notes on a sheet of their own', async () => {
    const found = await parts([{ subject: '甲' }]);
    expect(Object.keys(found).toSorted()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(found['xl/workbook.xml']).toContain('<sheet name="台账" sheetId="1" r:id="rId1"/><sheet name="说明"');
    expect(found['xl/worksheets/sheet2.xml']).toContain('2026-03-02 10:00 (Asia/Shanghai)');
  });

  test('tells times as real dates of the county, and numbers as numbers', async () => {
    const xml = await sheet({ subject: '甲', at: on('03-02 12:00'), slips: 2, rate: 82.23 });
    expect(xml).toContain(
      '<c r="B2" s="2"><v>46083.5</v></c><c r="C2" s="5"><v>2</v></c><c r="D2" s="4"><v>82.23</v></c>',
    );
    expect(xml).toContain('<autoFilter ref="A1:D2"/>');
  });

  test('leaves out the cells in which there is nothing', async () => {
    expect(await sheet({ subject: '甲' })).toMatch(/<row r="2"><c r="A2"[^>]*><is>.*?<\/is><\/c><\/row>/);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])(
    'makes %j harmless: text for good, never a formula',
    async (subject) => {
      const xml = await sheet({ subject });
      expect(xml).toContain(`<c r="A2" s="3" t="inlineStr"><is><t xml:space="preserve">${subject}</t>`);
      expect(xml).not.toContain('<f>');
      expect((await parts([]))['xl/styles.xml']).toMatch(/quotePrefix="1"\/>/);
    },
  );

  test('escapes what XML would take for its own, and leaves out what it does not know', async () => {
    expect(await sheet({ subject: 'a<b> & "c"\u0001\uD800' })).toContain('>a&lt;b&gt; &amp; &quot;c&quot;</t>');
  });

  test('goes on, on another sheet, when one is full', async () => {
    const rows = Array.from({ length: 5 }, (_, at) => ({ subject: `第${at}件` }));
    const found = await parts(rows, 2);
    expect(found['xl/workbook.xml']).toMatch(/"台账" .*"台账 2" .*"台账 3" .*"说明"/);
    expect(
      ['第0件', '第2件', '第4件'].map((words, at) => found[`xl/worksheets/sheet${at + 1}.xml`]?.includes(words)),
    ).toEqual([true, true, true]);
    expect(found['xl/worksheets/sheet4.xml']).toContain('>5<');
  });

  test('has no empty sheet after a full one', async () => {
    const found = await parts([{ subject: '甲' }, { subject: '乙' }], 2);
    expect(found['xl/workbook.xml']).toMatch(/"台账" .*"说明"/);
    expect(found['xl/workbook.xml']).not.toContain('台账 2');
  });

  test('has the same bytes for the same rows', async () => {
    const [one, other] = [xlsxOf(LEDGER, pagesOf([]).rows, WRITING), xlsxOf(LEDGER, pagesOf([]).rows, WRITING)];
    expect((await buffer(one)).equals(await buffer(other))).toBe(true);
  });

  test('stops reading when whoever takes it goes away', async () => {
    const random = (at: number) => Array.from({ length: 500 }, (_, row) => ({ subject: `${(at * 7919 + row) ** 3}` }));
    const { rows, told } = pagesOf(Array.from({ length: 2000 }, (_, at) => random(at)));
    for await (const _ of xlsxOf(LEDGER, rows, WRITING)) if (told.read > 2) break;
    await eventually(() => expect(told.ended).toBe(true));
    expect(told.read).toBeLessThan(200);
  });

  test('breaks where its rows break', async () => {
    async function* broken(): AsyncGenerator<readonly Row[]> {
      yield [{ subject: '甲' }];
      throw new Error('the database is gone');
    }
    await expect(buffer(xlsxOf(LEDGER, broken(), WRITING))).rejects.toThrow('the database is gone');
  });
});

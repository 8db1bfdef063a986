import { text } from 'node:stream/consumers';
import { on } from '@app/testing';
import { LEDGER, pagesOf, WRITING } from '../test-kit/a-ledger.js';
import { csvOf } from './csv-of.js';

const csv = (...rows: Parameters<typeof pagesOf>[0][number]) => text(csvOf(LEDGER, pagesOf([rows]).rows, WRITING));

describe('a ledger as CSV', () => {
  test('begins with a byte order mark and its headings, and tells times of the county', async () => {
    const row = { subject: '河边排污', at: on('03-02 09:05'), slips: 2, rate: 82.23 };
    const bytes = Buffer.concat(await csvOf(LEDGER, pagesOf([[row]]).rows, WRITING).toArray());
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(bytes.subarray(3).toString()).toBe('事由,时间,张数,比率\r\n河边排污,2026-03-02 09:05,2,82.23\r\n');
  });

  test('leaves a cell empty where there is nothing', async () => {
    expect(await csv({ subject: '甲' })).toContain('\r\n甲,,,\r\n');
  });

  test('quotes what would break the line', async () => {
    expect(await csv({ subject: '甲,"乙"\n丙' })).toContain('"甲,""乙""\n丙",');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])('makes %j harmless', async (subject) => {
    expect(await csv({ subject })).toContain(`'${subject}`);
  });

  test('leaves numbers below nothing as they are', async () => {
    expect(await csv({ subject: '甲', slips: -3 })).toContain('甲,,-3,');
  });

  test('is in English where that is asked', async () => {
    const english = { ...WRITING, language: 'en' } as const;
    expect(await text(csvOf(LEDGER, pagesOf([]).rows, english))).toBe('Subject,At,Slips,Rate\r\n');
  });

  test('stops reading when whoever takes it goes away', async () => {
    const { rows, told } = pagesOf(Array.from({ length: 1000 }, () => [{ subject: '甲'.repeat(10_000) }]));
    const taking = csvOf(LEDGER, rows, WRITING);
    for await (const _ of taking) break;
    expect(told).toEqual({ read: expect.any(Number), ended: true });
    expect(told.read).toBeLessThan(20);
  });
});

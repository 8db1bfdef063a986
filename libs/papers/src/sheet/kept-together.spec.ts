import { goesWithNext, keptTogether } from './kept-together.js';
import type { Block } from './sheet.js';

const paragraph = (text: string): Block => ({ is: 'paragraph', text });
const heading: Block = { is: 'heading', text: '一、各方意见' };
const closing: Block = { is: 'closing', lines: ['县委督查室'] };
const table: Block = { is: 'table', table: { columns: [], rows: [] } };

describe('what stays on one page', () => {
  test('is a heading with what it heads, and the signature with the last words', () => {
    const [first, last] = [paragraph('甲'), paragraph('乙')];
    expect(keptTogether([first, heading, last, closing])).toEqual([[first], [heading, last, closing]]);
  });

  test('is never so much that a page could not hold it', () => {
    const long = paragraph('长'.repeat(900));
    expect(keptTogether([heading, long])).toEqual([[heading], [long]]);
  });

  test('is no table', () => {
    expect(keptTogether([heading, table])).toEqual([[heading], [table]]);
    expect(goesWithNext(table, closing)).toBe(false);
  });

  test('is nothing else', () => {
    expect(goesWithNext(paragraph('甲'), paragraph('乙'))).toBe(false);
    expect(goesWithNext(heading, undefined)).toBe(false);
  });
});

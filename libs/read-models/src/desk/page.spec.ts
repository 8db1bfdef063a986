import { cursorKeys, cursorText, pageOf } from './page.js';

const page = (rows: readonly number[], limit: number) =>
  pageOf(
    rows,
    limit,
    (row) => `line ${row}`,
    (row) => `after ${row}`,
  );

describe('a page', () => {
  test('that holds everything is the last', () => {
    expect(page([1, 2], 2)).toEqual({ lines: ['line 1', 'line 2'] });
  });

  test('that holds less tells where the next begins', () => {
    expect(page([1, 2, 3], 2)).toEqual({ lines: ['line 1', 'line 2'], next: 'after 2' });
  });

  test('of nothing is empty', () => {
    expect(page([], 2)).toEqual({ lines: [] });
  });
});

describe('a cursor', () => {
  test('gives back its keys', () => {
    expect(cursorKeys(cursorText(['2026-03-02', '呼叫']), 2)).toEqual(['2026-03-02', '呼叫']);
  });

  test.each([
    '',
    'nonsense',
    cursorText(['one']),
    Buffer.from('[1,2]').toString('base64url'),
    Buffer.from('{}').toString('base64url'),
  ])('%j is none', (text) => {
    expect(cursorKeys(text, 2)).toBeUndefined();
  });
});

import { headRows } from './table-heads.js';

const column = (head: string, under?: string) => ({ head, share: 1, ...(under !== undefined && { under }) });
const cell = (text: string, at: number, columns = 1, rows = 1) => ({ text, columns, rows, at });

describe('the head of a table', () => {
  test('is one row', () => {
    expect(headRows([column('单位'), column('总数')])).toEqual([[cell('单位', 0), cell('总数', 1)]]);
  });

  test('is two where columns stand under a common head', () => {
    const columns = [
      column('单位'),
      column('按时', '热线'),
      column('超时', '热线'),
      column('按时', '互动'),
      column('率'),
    ];
    expect(headRows(columns)).toEqual([
      [cell('单位', 0, 1, 2), cell('热线', 1, 2), cell('互动', 3), cell('率', 4, 1, 2)],
      [cell('按时', 1), cell('超时', 2), cell('按时', 3)],
    ]);
  });

  test('may end with a common head', () => {
    expect(headRows([column('按时', '热线'), column('超时', '热线')])[0]).toEqual([cell('热线', 0, 2)]);
  });
});

import { headsOf, printedColumns } from '../src/desks/bulletins/heads-of.js';

const column = (key: string, under?: string) =>
  ({ key, head: key, is: 'count', of: 'due', ...(under !== undefined && { under }) }) as const;

describe('the heads of a bulletin', () => {
  test('stand once over neighbours that have the same name over them', () => {
    const heads = headsOf([column('a'), column('b', '热线'), column('c', '热线'), column('d', '其他'), column('e')]);
    expect(heads.map(({ text, under, columns }) => [text, under, columns.length])).toEqual([
      ['a', false, 1],
      ['热线', true, 2],
      ['其他', true, 1],
      ['e', false, 1],
    ]);
  });

  test('leave out what is only checked', () => {
    const columns = [column('a'), { ...column('b'), hidden: true }];
    expect(printedColumns({ columns } as never).map(({ key }) => key)).toEqual(['a']);
  });
});

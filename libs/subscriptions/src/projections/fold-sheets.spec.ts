import { changesBetween, foldSheets } from './fold-sheets.js';

interface Row {
  readonly key: string;
  readonly n: number;
}
const row = (key: string, n = 0): Row => ({ key, n });
const keyOf = ({ key }: Row): string => key;

describe('folding sheets', () => {
  const append = (rows: readonly number[], event: number): readonly number[] => [...rows, event];

  test('applies events in order, each to the sheets that it names', () => {
    const sheetsOf = (event: number) => (event % 2 === 0 ? ['even', 'all'] : ['all']);
    const after = foldSheets<number, number>(new Map([['all', [0]]]), [1, 2, 3, 4], sheetsOf, append);
    expect(after).toEqual(
      new Map([
        ['all', [0, 1, 2, 3, 4]],
        ['even', [2, 4]],
      ]),
    );
  });

  test('leaves what was given as it was', () => {
    const before = new Map([['all', [0]]]);
    foldSheets<number, number>(before, [1], () => ['all'], append);
    expect(before).toEqual(new Map([['all', [0]]]));
  });
});

describe('the changes between two states', () => {
  const [kept, old, fresh] = [row('kept'), row('changed', 1), row('changed', 2)];

  test('are new, changed and gone rows', () => {
    const before = new Map([['sheet', [kept, old, row('gone')]]]);
    const after = new Map([['sheet', [kept, fresh, row('new')]]]);
    expect(changesBetween(before, after, keyOf)).toEqual([
      { before: row('gone') },
      { before: old, after: fresh },
      { after: row('new') },
    ]);
  });

  test('are none when the rows are the same', () => {
    expect(changesBetween(new Map([['sheet', [kept]]]), new Map([['sheet', [kept]]]), keyOf)).toEqual([]);
  });
});

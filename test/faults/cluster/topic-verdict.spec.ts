import { inOrder } from './topic-verdict.js';

const wanted = inOrder([
  ['1', 'raised'],
  ['2', 'raised too'],
  ['1', 'dispatched'],
]);

describe('the judge of the topic', () => {
  test('takes letters that come again, and calls among one another', () => {
    const letters = [
      ['2', 'raised too'],
      ['1', 'raised'],
      ['1', 'raised'],
      ['1', 'dispatched'],
      ['1', 'raised'],
    ] as const;
    expect(inOrder(letters)).toEqual(wanted);
  });

  test.each([
    [
      'is missing',
      [
        ['1', 'raised'],
        ['2', 'raised too'],
      ],
    ],
    [
      'came before the one that precedes it',
      [
        ['1', 'dispatched'],
        ['1', 'raised'],
        ['2', 'raised too'],
      ],
    ],
    [
      'came under another key',
      [
        ['1', 'raised'],
        ['2', 'raised too'],
        ['2', 'dispatched'],
      ],
    ],
    [
      'nobody wrote',
      [
        ['1', 'raised'],
        ['1', 'dispatched'],
        ['1', 'x'],
        ['2', 'raised too'],
      ],
    ],
  ] as const)('finds a letter that %s', (_, letters) => {
    expect(inOrder(letters)).not.toEqual(wanted);
  });
});

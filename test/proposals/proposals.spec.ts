import { placeOf, share, told } from './officers-words.js';

/** What a file of told cases comes to: the right lead first, and among the first three. */
const measured = (file: string) => {
  const places = told(file).map(placeOf);
  const [first, firstThree] = [share(places, 1), share(places, 3)];
  const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
  process.stdout.write(
    `proposals on ${file}: ${places.length} cases, right lead first ${percent(first)}, in the first three ${percent(firstThree)}\n`,
  );
  return { cases: places.length, first, firstThree };
};

describe('proposals on the 79 items of real lists, told as township officers would', () => {
  test.each(['officers-words.csv', 'officers-words-second.csv'])(
    'have the right lead first in four of five and among three in nineteen of twenty: %s',
    (file) => {
      const { cases, first, firstThree } = measured(file);
      expect(cases).toBe(79);
      expect(first).toBeGreaterThanOrEqual(0.8);
      expect(firstThree).toBeGreaterThanOrEqual(0.95);
    },
  );

  // Written after the everyday words, with as few of them as possible, and never tuned to: what a new wording meets.
  test('are worse on words that nobody foresaw, and no worse than they were', () => {
    const { cases, first, firstThree } = measured('officers-words-held-out.csv');
    expect(cases).toBe(79);
    expect(first).toBeGreaterThanOrEqual(0.36);
    expect(firstThree).toBeGreaterThanOrEqual(0.59);
  });
});

describe('the cases', () => {
  const words = ['officers-words.csv', 'officers-words-second.csv', 'officers-words-held-out.csv'].flatMap(told);

  test('do not copy the item: no case holds its name', () => {
    expect(words.filter((one) => one.words.includes(one.item.replace(/[(（].*$/, '')))).toEqual([]);
  });

  test('are each told once', () => {
    expect(new Set(words.map((one) => one.words)).size).toBe(words.length);
  });
});

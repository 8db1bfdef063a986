import { CONCEPTS } from './everyday-words.js';

/** Marks a concept among the terms of a text. */
export const CONCEPT = '#';

/** Words that say nothing of the matter. */
const EMPTY = new Set(
  '有人 村民 居民 群众 反映 要求 希望 我们 他们 一个 几个 已经 没有 不知 知道 怎么 起来 到处 附近 旁边 现场 处理 部门 有关 相关 进行 负责 以及'.split(
    ' ',
  ),
);

export const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

const runs = (text: string): readonly string[] => text.match(/\p{Script=Han}+|[a-z0-9]+/gu) ?? [];

const pairs = (run: string): readonly string[] =>
  /^[a-z0-9]/.test(run) ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));

const conceptsIn = (text: string): readonly string[] => [
  ...new Set(CONCEPTS.filter(([word]) => text.includes(word)).map(([, concept]) => `${CONCEPT}${concept}`)),
];

/** The terms by which a text is found: every two characters that stand together, and what everyday words mean. */
export const wordsOf = (text: string): string[] => {
  const said = plain(text);
  return [
    ...runs(said)
      .flatMap(pairs)
      .filter((pair) => !EMPTY.has(pair)),
    ...conceptsIn(said),
  ];
};

/** The words of a text that stand for one of the terms, as they were said. */
export const saidFor = (text: string, terms: readonly string[]): readonly string[] => {
  const said = plain(text);
  const wanted = new Set(terms);
  const marked = new Set<number>();
  const mark = (word: string): void => {
    for (let at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + 1))
      for (let nth = 0; nth < word.length; nth += 1) marked.add(at + nth);
  };
  for (const term of terms) if (!term.startsWith(CONCEPT)) mark(term);
  for (const [word, concept] of CONCEPTS) if (wanted.has(`${CONCEPT}${concept}`)) mark(word);
  return [...new Set(stretches(said, marked))];
};

const stretches = (text: string, marked: ReadonlySet<number>): readonly string[] =>
  [...text]
    .map((character, at) => (marked.has(at) ? character : ' '))
    .join('')
    .split(/\s+/)
    .filter((words) => words !== '');

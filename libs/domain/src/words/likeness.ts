import { wordsOf } from './words-of.js';

/** What a text says, word by word, for comparing it with many others. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(wordsOf(text));

/** How much of what the shorter text says stands in the other, 0 to 1. */
export const likenessOfWords = (words: ReadonlySet<string>, others: ReadonlySet<string>): number => {
  const shorter = Math.min(words.size, others.size);
  return shorter === 0 ? 0 : [...words].filter((word) => others.has(word)).length / shorter;
};

/** How alike two texts are: how much of what the shorter one says stands in the other, whatever stands between, 0 to 1. */
export const likeness = (one: string, other: string): number => likenessOfWords(wordSet(one), wordSet(other));

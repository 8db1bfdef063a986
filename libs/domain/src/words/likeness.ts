import { wordsOf } from './words-of.js';

/** How alike two texts are: how much of what the shorter one says stands in the other, whatever stands between, 0 to 1. */
export const likeness = (one: string, other: string): number => {
  const [words, others] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const shared = [...words].filter((word) => others.has(word)).length;
  const shorter = Math.min(words.size, others.size);
  return shorter === 0 ? 0 : shared / shorter;
};

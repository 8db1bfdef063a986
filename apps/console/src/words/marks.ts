import { languageNow } from '../texts/language';

const isEnglish = (): boolean => languageNow() === 'en';

/** Several things in one line. */
export const listed = (things: readonly string[]): string => things.join(isEnglish() ? ', ' : '、');

/** What is said besides, between brackets. */
export const aside = (...words: readonly (string | number)[]): string =>
  isEnglish() ? ` (${words.join(', ')})` : `（${words.join('，')}）`;

/** What is said of something. */
export const saidOf = (thing: string, words: string): string => `${thing}${isEnglish() ? ': ' : '：'}${words}`;

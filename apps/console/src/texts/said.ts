import { languageNow } from './language';

/** What the API says in both languages, in the reader's. */
export const saidHere = ({ zh, en }: { readonly zh: string; readonly en: string }): string =>
  languageNow() === 'en' ? en : zh;

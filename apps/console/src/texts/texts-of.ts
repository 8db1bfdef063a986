import { i18n } from './language';

type Words = Readonly<Record<string, string>>;

/** What fills the places of a text: `{count}`. */
export type Filling = Readonly<Record<string, string | number>>;

/** Tells a text of one desk by its key. */
export type Tell<W extends Words> = (key: keyof W & string, filling?: Filling) => string;

const under = (desk: string, words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([key, text]) => [`${desk}.${key}`, text]));

/** The texts of one desk, in both languages; keys are flat and checked by the compiler. */
export const textsOf = <const W extends Words>(desk: string, zh: W, en: Readonly<Record<keyof W, string>>): Tell<W> => {
  i18n.global.mergeLocaleMessage('zh-CN', under(desk, zh));
  i18n.global.mergeLocaleMessage('en', under(desk, en));
  return (key, filling = {}) => i18n.global.t(`${desk}.${key}`, filling);
};

import { i18n } from './language';

type Words = Readonly<Record<string, string>>;

/** What fills the places of a text: `{count}`. */
export type Filling = Readonly<Record<string, string | number>>;

/** Tells a text of one desk by its key. */
export type Tell<W extends Words> = (key: keyof W & string, filling?: Filling) => string;

/** The texts of one desk, in both languages; keys are flat and checked by the compiler. */
export const textsOf = <const W extends Words>(desk: string, zh: W, en: Readonly<Record<keyof W, string>>): Tell<W> => {
  i18n.global.mergeLocaleMessage('zh-CN', { [desk]: zh });
  i18n.global.mergeLocaleMessage('en', { [desk]: en });
  return (key, filling = {}) => i18n.global.t(`${desk}.${key}`, filling);
};

export type Language = 'zh-CN' | 'en';

/** The same sentence in both languages of the product. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

export const wordingIn = (wording: Wording, language: Language): string =>
  language === 'en' ? wording.en : wording.zh;

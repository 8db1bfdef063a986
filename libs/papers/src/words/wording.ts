/** The same words in both languages of the product. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

export type PaperLanguage = 'zh-CN' | 'en';

export const word = (zh: string, en: string): Wording => ({ zh, en });

export const said = ({ zh, en }: Wording, language: PaperLanguage): string => (language === 'en' ? en : zh);

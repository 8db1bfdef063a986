import { createI18n } from 'vue-i18n';

export type Language = 'zh-CN' | 'en';

const KEPT = 'huying.language';

const chosen = (): Language => (localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh-CN');

export const i18n = createI18n({
  legacy: false,
  locale: chosen(),
  fallbackLocale: 'zh-CN',
  messages: {},
  // keys are flat and may hold any word of the contract, spaces too
  messageResolver: (words, key) => (words as Readonly<Record<string, string>>)[key] ?? null,
});

export const languageNow = (): Language => i18n.global.locale.value as Language;

/** Speaks this language from now on, and after the next start as well. */
export const speak = (language: Language): void => {
  localStorage.setItem(KEPT, language);
  i18n.global.locale.value = language;
  document.documentElement.lang = language;
};

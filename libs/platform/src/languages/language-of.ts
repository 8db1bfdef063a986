import type { Language } from './language.js';

/** The language that an `Accept-Language` header asks for; Chinese when it asks for none that we speak. */
export const languageOf = (acceptLanguage: string | undefined): Language => {
  const wishes = (acceptLanguage ?? '').split(',').map(wishOf).filter(isSpoken);
  return wishes.toSorted((one, other) => other.weight - one.weight)[0]?.language ?? 'zh-CN';
};

interface Wish {
  readonly language: Language | undefined;
  readonly weight: number;
}

const wishOf = (part: string): Wish => {
  const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
  return { language: spokenFor(tag), weight: Number(quality) || 0 };
};

const spokenFor = (tag: string): Language | undefined => {
  const [primary] = tag.split('-');
  if (primary === 'zh' || primary === '*') return 'zh-CN';
  return primary === 'en' ? 'en' : undefined;
};

const isSpoken = (wish: Wish): wish is Wish & { readonly language: Language } =>
  wish.language !== undefined && wish.weight > 0;

import { z } from 'zod';
import type { Wording } from '../languages/language.js';

/** What a setting's text may look like, and the words that say so. */
export interface Form<T> extends Wording {
  readonly schema: z.ZodType<T, string>;
}

export const text: Form<string> = { schema: z.string(), zh: '任意文字', en: 'any text' };

export const wholeNumber = (from: number, to: number): Form<number> => ({
  schema: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((count) => count >= from && count <= to),
  zh: `${from} 至 ${to} 的整数`,
  en: `a whole number from ${from} to ${to}`,
});

export const oneOf = <const Word extends string>(...words: readonly Word[]): Form<Word> => ({
  schema: z.enum(words),
  zh: `下列之一：${words.join('、')}`,
  en: `one of ${words.join(', ')}`,
});

export const listOf = <const Word extends string>(...words: readonly Word[]): Form<readonly Word[]> => ({
  schema: z
    .string()
    .transform((list) => [...new Set(list.split(',').map((word) => word.trim()))])
    .pipe(z.array(z.enum(words))),
  zh: `以逗号分隔，取自：${words.join('、')}`,
  en: `a comma-separated list from ${words.join(', ')}`,
});

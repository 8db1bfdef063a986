import { z } from 'zod';
import { said } from './said.js';

/** A moment as people write it in an address: a day, a wall time of the county, or ISO 8601 with its offset. */
export const momentText = z
  .string()
  .max(40)
  .regex(/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+ -]\d{2}:\d{2})?)?$/)
  .transform((text) => text.replace(/T(.*) (\d{2}:\d{2})$/, 'T$1+$2'))
  .meta({ ...said('日期、当地时间或带时区的时刻', 'a day, a local time, or a moment with its offset') });

/** Whole numbers arrive as text. */
export const countText = (least: number, most: number, usual: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .default(usual);

/** Some of these words, separated by commas. */
export const someOf = <const W extends string>(words: readonly W[]) =>
  z
    .string()
    .max(400)
    .transform((text) => text.split(',').map((word) => word.trim()))
    .pipe(z.array(z.enum(words)).min(1));

/** How much of a list is asked for, and after which page. */
export const paging = {
  limit: countText(1, 200, 50),
  cursor: z.string().max(500).exactOptional().meta(said('上一页给出的游标', 'as the page before gave it')),
} as const;

/** How many at the head of a list are passed over. */
export const skip = countText(0, 999_999, 0).meta(said('跳过前面多少件', 'how many to pass over'));

/** Yes or no, written out. */
export const yesOrNo = z.enum(['true', 'false']).transform((text) => text === 'true');

import { z } from 'zod';
import { bulletinId } from '../../http/bulletin-id.js';
import { sha256 } from '../../http/fields.js';
import { said } from '../../http/said.js';
import { shapeCode } from '../../http/shape-code.js';
import { event } from './cloud-event.js';

const date = z.string().meta(said('日期', 'a day'));

const edition = {
  bulletin: bulletinId,
  edition: z.int().meta(said('版次', 'which edition')),
  number: z.string().meta(said('文号', 'its number')),
  title: z.string(),
  period: z.object({ kind: z.enum(['month', 'week', 'days']), from: date, to: date }),
  shape: shapeCode,
  sha256: sha256.meta(
    said('内容的散列值；按其日志位置重新统计不变', 'hash of its content: the same whenever it is run again'),
  ),
} as const;

const cell = z
  .string()
  .optional()
  .meta(said('件数、毫秒或百分数；没有则不填', 'a count, milliseconds or percent; absent where there is none'));
/** What happens to bulletins that are out; drafts stay in the house. */
export const bulletinEvents = {
  published: event('huying.bulletin.published.v1', '发布通报', 'a bulletin was published', edition),
  corrected: event('huying.bulletin.corrected.v1', '发布更正版', 'a new edition corrects a bulletin', {
    ...edition,
    reason: z.string().meta(said('更正原因', 'why')),
    changes: z
      .array(z.object({ row: z.string(), column: z.string(), head: z.string(), was: cell, is: cell }))
      .meta(said('改动之处', 'what it prints otherwise')),
  }),
} as const;

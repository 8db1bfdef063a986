import { z } from 'zod';
import { count, day, line } from './fields.js';
import { said } from './said.js';
import { shapeCode } from './shape-code.js';
import type { Shown } from './shown.js';
import { WrittenView } from './written.js';

const key = z
  .string()
  .regex(/^[A-Za-z][\w-]{0,39}$/)
  .meta(said('栏目代码', 'key of a column'));
const keys = z.array(key).min(1).max(30);

export const countName = z.enum([
  'dispatched',
  'assigned',
  'completed',
  'completed-on-time',
  'completed-late',
  'not-completed',
  'released',
  'returned',
  'reworked',
  'extended',
  'disputed',
  'due',
  'closed',
  'closed-on-time',
  'closed-late',
  'on-time',
  'response-due',
  'responded',
  'rated',
  'satisfied',
  'dissatisfied',
  'closed-in-period',
  'solved',
]);

const stockLine = z.enum([
  'carriedOver',
  'dispatched',
  'reopened',
  'completed',
  'released',
  'returned',
  'discharged',
  'withdrawn',
  'open',
  'inTime',
  'overdue',
  'suspended',
]);
const source = z.enum(['grid', '12345', 'patrol', 'visit', 'front-desk', 'assembly', 'ledger']);

const head = {
  key,
  head: line(40).meta(said('栏目名', 'what stands over the column')),
  under: line(40).exactOptional().meta(said('上级栏目名', 'over several neighbouring columns')),
  hidden: z.boolean().exactOptional().meta(said('只核对，不印', 'checked, not printed')),
};

const column = z.discriminatedUnion('is', [
  z.strictObject({ ...head, is: z.literal('place') }),
  z.strictObject({ ...head, is: z.literal('name') }),
  z.strictObject({
    ...{ ...head, is: z.literal('count'), of: countName },
    sources: z.array(source).min(1).max(7).exactOptional().meta(said('只计这些来源', 'of these sources only')),
  }),
  z.strictObject({ ...head, is: z.literal('stock'), of: stockLine }),
  z.strictObject({ ...head, is: z.literal('hours'), of: z.enum(['lay', 'borne']) }),
  z.strictObject({ ...head, is: z.literal('sum'), of: keys }),
  z.strictObject({ ...head, is: z.literal('rate'), of: keys, by: keys, decimals: count(0, 4) }),
]);

const shape = {
  code: shapeCode,
  name: line(50).meta(said('样式名称', 'name of the shape')),
  title: line(100).meta(said('标题，{period} 为期间', 'title, with {period}')),
  paragraphs: z.array(line(500)).max(10).meta(said('表前文字，{栏目代码} 为合计数', 'words above the table')),
  caption: line(100).meta(said('表名', 'caption of the table')),
  rows: z
    .strictObject({
      by: z.enum(['unit', 'township', 'matter']),
      idle: z.enum(['shown', 'left out']),
      order: key.exactOptional(),
    })
    .meta(said('各行为何、无业务的是否列出、按哪栏排序', 'what lines stand for, idle ones, order')),
  columns: z.array(column).min(2).max(40).meta(said('栏目', 'columns')),
  identities: z
    .array(z.strictObject({ left: keys, right: keys }))
    .max(20)
    .meta(said('须相等的各栏之和', 'sums of columns that must be the same')),
};

export const BulletinShapeBody = z.strictObject(shape).meta({ id: 'BulletinShapeBody' });

export const PublishShapeBody = z
  .strictObject({ effectiveFrom: day.meta(said('生效日', 'takes effect on')), shape: BulletinShapeBody })
  .meta({ id: 'PublishShapeBody' });

export const BulletinShapeView = z
  .object({ ...shape, version: z.int(), effectiveFrom: day })
  .meta({ id: 'BulletinShape' });

export const BulletinShapesView = z
  .object({
    shapes: z.array(BulletinShapeView).meta(said('今日有效的', 'those in force today')),
    coming: z.array(BulletinShapeView).meta(said('将要生效的', 'those that take effect later')),
  })
  .meta({ id: 'BulletinShapes' });

export const ShapePreviewView = z
  .object({
    before: BulletinShapeView.optional().meta(
      said('不公布则届时有效的一版；新样式没有', 'the version that would hold on that day; none of a new shape'),
    ),
    after: BulletinShapeView,
  })
  .meta({ id: 'BulletinShapePreview' });

export const ShapeWrittenView = WrittenView.extend({ bulletinPlan: z.string() }).meta({ id: 'BulletinShapeWritten' });

export type ShapePreviewView = Shown<z.output<typeof ShapePreviewView>>;
export type BulletinShapesView = Shown<z.output<typeof BulletinShapesView>>;

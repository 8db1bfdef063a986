import { z } from 'zod';
import type { ActShapes } from './act-shape.js';
import { NothingBody, ReasonBody } from './act-shape.js';
import { bulletinId } from './bulletin-id.js';
import { BulletinShapeView } from './bulletin-shapes.js';
import { callId, day, line, moment, position, sha256, slipId, unitCode } from './fields.js';
import { PossibilityView } from './possibility.js';
import { paging, yesOrNo } from './query-fields.js';
import { reading } from './reading.js';
import { said } from './said.js';
import { shapeCode } from './shape-code.js';
import type { Shown } from './shown.js';
import { OfficerRef, UnitRef } from './unit-ref.js';
import { WrittenView } from './written.js';

const kind = z.enum(['month', 'week', 'days']).meta(said('月、周、起止日', 'a month, a week, or days'));
const period = z.object({ kind, from: day, to: day });

export const DraftBulletinBody = z
  .strictObject({
    kind,
    from: day.meta(said('期间内的一天；起止日则为第一天', 'a day in the period; of days the first')),
    to: day.exactOptional().meta(said('最后一天，仅用于起止日', 'the last day, of days only')),
    shape: shapeCode,
    unit: unitCode.exactOptional().meta(said('只通报这个部门', 'of this department only')),
    township: unitCode.exactOptional().meta(said('只通报这个镇街', 'of this township only')),
  })
  .meta({ id: 'DraftBulletinBody' });

const PublishBulletinBody = z
  .strictObject({
    number: line(60).exactOptional().meta(said('文号；不填则按年、期编', 'number; by year and period when absent')),
  })
  .meta({ id: 'PublishBulletinBody' });

/** What may be done to a draft, by the last word of its address. */
export const BULLETIN_ACTS = {
  check: { act: 'checkBulletin', body: NothingBody, zh: '核对各部分与合计', en: 'check the parts against the totals' },
  publish: { act: 'publishBulletin', body: PublishBulletinBody, zh: '发布', en: 'publish' },
  discard: { act: 'discardBulletin', body: ReasonBody, zh: '作废草稿', en: 'discard the draft' },
} as const satisfies ActShapes;

export const BulletinsQuery = reading({
  shape: shapeCode.exactOptional(),
  kind: kind.exactOptional(),
  ...paging,
});

export const BulletinQuery = reading({
  edition: z
    .string()
    .regex(/^[1-9]\d{0,2}$/)
    .transform(Number)
    .exactOptional()
    .meta(said('版次；不填则为草稿或最新一版', 'which edition; the draft or the newest when absent')),
});

export const BulletinSlipsQuery = BulletinQuery.extend({
  row: line(64).meta(said('行，合计为 total', 'the line; total for the last')),
  column: line(40).meta(said('栏目代码', 'key of the column')),
});

export const BulletinPaperQuery = BulletinQuery.extend({
  format: z.enum(['pdf', 'docx', 'xlsx', 'json']).default('pdf').meta(said('格式', 'format')),
  rerun: yesOrNo
    .exactOptional()
    .meta(said('按其日志位置重新统计再印，应逐字节相同', 'count it again as of its position first: the same bytes')),
});

const cell = z.union([z.number(), z.string()]).nullable();
const CellView = z.object({
  column: z.string(),
  value: cell.meta(said('件数、毫秒或百分数', 'a count, milliseconds, or percent')),
  printed: z.string(),
  slips: z.string().meta(said('背后的派发单', 'where the slips behind it are')),
});
const RowView = z.object({ row: z.string(), name: z.string(), cells: z.array(CellView) });
const ChangeOfCell = z.object({
  row: z.string(),
  name: z.string(),
  column: z.string(),
  head: z.string(),
  was: cell,
  is: cell,
});

const FaultOfTable = z.object({ is: z.enum(['rate', 'sum', 'total']), row: z.string(), words: z.string() });

const EditionView = z.object({
  edition: z.int(),
  number: z.string(),
  sha256,
  publishedAt: moment,
  publishedBy: OfficerRef,
  asOf: z.object({ at: moment, position, countedAt: moment }),
  reason: z.string().optional().meta(said('更正原因', 'why it was corrected')),
  changes: z.array(ChangeOfCell).meta(said('与上一版不同之处', 'what it prints otherwise')),
});

export const BulletinLineView = z
  .object({
    bulletin: bulletinId,
    shape: z.string(),
    name: z.string(),
    period,
    unit: UnitRef.optional(),
    township: UnitRef.optional(),
    draft: z
      .object({ edition: z.int(), at: moment })
      .optional()
      .meta(said('只有督导看得到', 'seen by supervisors only')),
    published: z.object({ edition: z.int(), number: z.string(), sha256, at: moment }).optional(),
  })
  .meta({ id: 'BulletinLine' });

export const BulletinsView = z
  .object({ bulletins: z.array(BulletinLineView), next: z.string().optional() })
  .meta({ id: 'Bulletins' });

export const BulletinView = z
  .object({
    bulletin: bulletinId,
    standing: z.enum(['draft', 'published']),
    edition: z.int(),
    title: z.string(),
    period,
    asOf: z.object({ at: moment, position, countedAt: moment }),
    paragraphs: z.array(z.string()),
    shape: BulletinShapeView,
    rows: z.array(RowView),
    total: RowView,
    leftOut: z.array(
      z.object({ call: callId, slip: slipId, unit: z.string(), reason: z.string(), approver: z.string() }),
    ),
    faults: z
      .array(FaultOfTable)
      .meta(said('与合计不符之处；有则不得发布', 'what does not add up: then it is not published')),
    checks: z.array(z.object({ by: OfficerRef, at: moment, faults: z.int() })),
    editions: z.array(EditionView),
    mayDo: z.array(PossibilityView),
  })
  .meta({ id: 'Bulletin' });

export const BehindCellView = z
  .object({
    edition: z.int(),
    slips: z.array(
      z.object({
        call: callId,
        slip: slipId.optional(),
        unit: UnitRef.optional(),
        on: moment,
        met: z.boolean().meta(said('计入分子', 'in the numerator')),
        amount: z.number(),
      }),
    ),
  })
  .meta({ id: 'SlipsBehindCell' });

export const RerunView = z
  .object({
    edition: z.int(),
    sha256: sha256.meta(said('发布时的', 'as published')),
    again: sha256.meta(said('按同一日志位置重新统计的', 'counted again as of the same position')),
    same: z.boolean(),
  })
  .meta({ id: 'BulletinRerun' });

export const BulletinWrittenView = WrittenView.extend({ bulletin: bulletinId }).meta({ id: 'BulletinWritten' });

export type BulletinLineView = Shown<z.output<typeof BulletinLineView>>;
export type BulletinsView = Shown<z.output<typeof BulletinsView>>;
export type BulletinView = Shown<z.output<typeof BulletinView>>;
export type BehindCellView = Shown<z.output<typeof BehindCellView>>;
export type RerunView = Shown<z.output<typeof RerunView>>;

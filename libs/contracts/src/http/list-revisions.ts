import { z } from 'zod';
import { type ActShapes, ReasonBody } from './act-shape.js';
import { day, lines, moment, reason } from './fields.js';
import { itemCode, ListItemBody, ListItemView, listCode } from './lists.js';
import { PossibilityView } from './possibility.js';
import { countText, someOf } from './query-fields.js';
import { reading } from './reading.js';
import { said } from './said.js';
import type { Shown } from './shown.js';
import { OfficerRef, UnitRef } from './unit-ref.js';
import { WrittenView } from './written.js';

export const revisionId = z.uuid().meta(said('清单调整申请编号', 'id of a list revision'));

const change = z
  .discriminatedUnion('is', [
    z.strictObject({ is: z.literal('put'), item: ListItemBody }),
    z.strictObject({ is: z.literal('drop'), item: itemCode }),
  ])
  .meta({ id: 'RevisedChangeBody', ...said('改写一个条目，或删去', 'an item stated anew, or taken off') });

export const AskRevisionBody = z
  .strictObject({
    list: listCode,
    change,
    basis: lines(1000).meta(said('调整依据', 'the basis')),
    reason,
    ruling: z.string().max(64).exactOptional().meta(said('由哪份认定意见而来', 'the ruling that it follows from')),
  })
  .meta({ id: 'AskRevisionBody' });

/** What an applicant would send, filled in from a ruling. */
export const RevisionDraftView = AskRevisionBody.meta({ id: 'RevisionDraft' });

export const ReviewBody = z
  .strictObject({
    agrees: z.boolean().meta(said('是否同意', 'agrees or not')),
    opinion: lines(1000).meta(said('审核意见', 'the opinion')),
  })
  .meta({ id: 'ReviewBody' });

export const AcceptRevisionBody = z
  .strictObject({ effectiveFrom: day.meta(said('新版生效日', 'the version takes effect on')) })
  .meta({ id: 'AcceptRevisionBody' });

/** What may be done to an application, by the last word of its address. */
export const REVISION_ACTS = {
  review: { act: 'reviewRevision', body: ReviewBody, zh: '审核（编办、司法局）', en: 'review' },
  accept: { act: 'acceptRevision', body: AcceptRevisionBody, zh: '同意并公布为新版', en: 'accept, to be published' },
  refuse: { act: 'refuseRevision', body: ReasonBody, zh: '退回', en: 'refuse' },
  withdraw: { act: 'withdrawRevision', body: ReasonBody, zh: '撤回申请', en: 'withdraw' },
} as const satisfies ActShapes;

export const REVISION_STANDINGS = ['under review', 'accepted', 'published', 'refused', 'withdrawn'] as const;
const standing = z.enum(REVISION_STANDINGS);

export const RevisionsQuery = reading({
  list: listCode.exactOptional(),
  standing: someOf(REVISION_STANDINGS).exactOptional(),
  limit: countText(1, 200, 50),
  cursor: z.string().max(500).exactOptional(),
});

const lineFields = {
  revision: revisionId,
  list: z.string(),
  item: z.string(),
  name: z.string(),
  is: z.enum(['put', 'drop']),
  unit: UnitRef,
  askedAt: moment,
  standing,
  effectiveFrom: day.optional(),
  version: z.int().optional(),
};

export const RevisionLineView = z.object(lineFields).meta({ id: 'RevisionLine' });

export const RevisionsView = z
  .object({ revisions: z.array(RevisionLineView), next: z.string().optional() })
  .meta({ id: 'Revisions' });

export const RevisionView = z
  .object({
    ...lineFields,
    put: ListItemView.optional().meta(said('改写后的条目', 'the item as it would be')),
    basis: z.string(),
    reason: z.string(),
    askedBy: OfficerRef,
    ruling: z.string().optional(),
    reviews: z.array(
      z.object({
        as: z.enum(['list-keeper', 'justice']),
        agrees: z.boolean(),
        opinion: z.string(),
        by: OfficerRef,
        at: moment,
      }),
    ),
    mayDo: z.array(PossibilityView).meta(said('您现在可以做的', 'what you may do now')),
    refused: z.string().optional().meta(said('退回理由', 'why it was refused')),
  })
  .meta({ id: 'Revision' });

export const RevisionWrittenView = WrittenView.extend({ listRevision: revisionId }).meta({ id: 'RevisionWritten' });

export type RevisionLineView = Shown<z.output<typeof RevisionLineView>>;
export type RevisionsView = Shown<z.output<typeof RevisionsView>>;
export type RevisionView = Shown<z.output<typeof RevisionView>>;
export type RevisionDraftView = Shown<z.output<typeof RevisionDraftView>>;

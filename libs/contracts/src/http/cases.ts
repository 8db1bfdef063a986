import { z } from 'zod';
import { type ActShapes, ReasonBody } from './act-shape.js';
import { callId, line, lines, moment, unitCode } from './fields.js';
import { PossibilityView } from './possibility.js';
import { paging, someOf } from './query-fields.js';
import { reading } from './reading.js';
import { said } from './said.js';
import type { Shown } from './shown.js';
import { UnitRef } from './unit-ref.js';
import { WrittenView } from './written.js';

export const CASE_STANDING_NAMES = ['published', 'withdrawn'] as const;
const PERSONAL = ['identity-number', 'telephone', 'account-number', 'plate-number', 'address', 'name'] as const;

const words = {
  title: line(100).meta(said('标题', 'title')),
  background: lines(2000).meta(said('事由', 'what it was about')),
  done: lines(4000).meta(said('办理经过', 'what the departments did')),
  result: lines(2000).meta(said('结果', 'the result')),
  lesson: lines(2000).exactOptional().meta(said('可借鉴之处', 'what others may learn from it')),
} as const;

export const PublishCaseBody = z
  .strictObject({
    call: callId,
    ...words,
    confirmed: z.boolean().meta(said('已逐字看过，不涉及个人信息', 'every word was read, and none names a person')),
  })
  .meta({ id: 'PublishCaseBody' });

export const CasesQuery = reading({
  words: line(100).exactOptional().meta(said('标题、事由、经过、结果中的文字', 'part of what it tells')),
  matter: line(50).exactOptional(),
  township: unitCode.exactOptional(),
  unit: unitCode.exactOptional().meta(said('主办或协办单位', 'a unit that led or cooperated')),
  standing: someOf(CASE_STANDING_NAMES)
    .exactOptional()
    .meta(said('已撤下的只给督导看', 'those withdrawn are shown to those who watch')),
  ...paging,
});

/** A typical case as everybody may read it. */
export const CaseLineView = z
  .object({
    typicalCase: callId,
    edition: z.int(),
    title: z.string(),
    background: z.string(),
    done: z.string(),
    result: z.string(),
    lesson: z.string().optional(),
    matter: z.string(),
    township: UnitRef.meta(said('呼叫镇街，致谢', 'the township that called, with thanks')),
    lead: UnitRef.optional(),
    cooperating: z.array(UnitRef),
    closedAt: moment,
    publishedAt: moment,
    standing: z.enum(CASE_STANDING_NAMES),
    withdrawn: z.object({ at: moment, reason: z.string() }).optional(),
  })
  .meta({ id: 'TypicalCaseLine' });

export const CasesView = z
  .object({ cases: z.array(CaseLineView), next: z.string().optional() })
  .meta({ id: 'TypicalCases' });

export const CaseView = CaseLineView.extend({
  mayDo: z.array(PossibilityView),
  revision: z.int(),
  position: z.string(),
}).meta({ id: 'TypicalCase' });

/** A text to begin with: the words of the call, without what names a person. */
export const CaseDraftView = z
  .object({
    call: callId,
    title: z.string(),
    background: z.string(),
    done: z.string(),
    result: z.string(),
    found: z
      .array(z.object({ kind: z.enum(PERSONAL), words: z.string() }))
      .meta(said('已遮去的个人信息，请再逐字核对', 'what was masked; read the text once more')),
  })
  .meta({ id: 'TypicalCaseDraft' });

export const CaseWrittenView = WrittenView.extend({ typicalCase: callId }).meta({ id: 'TypicalCaseWritten' });

export const CASE_ACTS = {
  withdraw: { act: 'withdrawCase', body: ReasonBody, zh: '撤下案例', en: 'withdraw the case' },
} as const satisfies ActShapes;

export type CaseLineView = Shown<z.output<typeof CaseLineView>>;
export type CasesView = Shown<z.output<typeof CasesView>>;
export type CaseView = Shown<z.output<typeof CaseView>>;
export type CaseDraftView = Shown<z.output<typeof CaseDraftView>>;

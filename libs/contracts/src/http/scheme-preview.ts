import { z } from 'zod';
import { assessmentName, mark, SchemeView } from './assessments.js';
import { day } from './fields.js';
import { said } from './said.js';
import type { Shown } from './shown.js';

const weight = z.int().optional();
const period = z.object({ assessment: assessmentName, from: day, to: day.meta(said('不含当日', 'exclusive')) });

/** What a scheme would change, and from which period on; a period keeps the scheme of its first day. */
export const SchemePreviewView = z
  .object({
    before: SchemeView.meta(said('不公布则届时有效的办法', 'the scheme that would hold on that day without it')),
    after: SchemeView,
    weights: z
      .array(z.object({ side: z.enum(['department', 'township']), ...mark, was: weight, is: weight }))
      .meta(said('权重不同的指标；无则该版没有这一项', 'marks that weigh otherwise; absent where a scheme has none')),
    running: period
      .extend({ version: z.int() })
      .meta(said('今日所在周期，按哪一版考核', 'the period of today, and the version that it keeps')),
    first: period.meta(said('按新办法考核的第一个周期', 'the first period assessed by the new scheme')),
  })
  .meta({ id: 'AssessmentSchemePreview' });

export type SchemePreviewView = Shown<z.output<typeof SchemePreviewView>>;

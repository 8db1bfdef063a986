import { z } from 'zod';
import { SaidView } from './fields.js';
import { said } from './said.js';
import type { Shown } from './shown.js';

/** One thing that is wrong with what was sent. */
export const FaultView = z
  .object({
    path: z.string().meta(said('字段', 'the field')),
    zh: z.string(),
    en: z.string(),
  })
  .meta({ id: 'Fault' });

/** RFC 9457, for every refusal and failure. */
export const ProblemView = z
  .object({
    type: z.string(),
    title: z.string().meta(said('规则', 'the rule, in the reader’s language')),
    status: z.int(),
    detail: z.string().meta(said('怎样才能办成', 'what would make it valid')),
    instance: z.string(),
    code: z.string().meta({ ...said('规则代码', 'code of the rule'), examples: ['slip.already-returned'] }),
    rule: SaidView,
    remedy: SaidView,
    details: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    errors: z.array(FaultView).optional().meta(said('逐项错误', 'every fault found')),
    requestId: z.string().meta(said('报告问题时请告知', 'tell this number to the admin')),
  })
  .meta({ id: 'Problem' });

export type FaultView = Shown<z.output<typeof FaultView>>;
export type ProblemView = Shown<z.output<typeof ProblemView>>;

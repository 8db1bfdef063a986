import { z } from 'zod';
import { day, stepId } from './fields.js';
import { LadderView, Rung, stepKind } from './ladder.js';
import { said } from './said.js';
import type { Shown } from './shown.js';
import { UnitRef } from './unit-ref.js';

const version = LadderView.pick({ version: true, effectiveFrom: true });

/** What a ladder would change: rungs, and counts that are under way; steps already taken keep theirs. */
export const LadderPreviewView = z
  .object({
    before: version.meta(said('不公布则届时有效的一版', 'the version that would hold on that day without it')),
    effectiveFrom: day,
    rungs: z
      .array(z.object({ step: stepKind, was: Rung.optional(), is: Rung.optional() }))
      .meta(said('不同的各级；无则该版没有这一级', 'the rungs that differ; absent where a version has none')),
    units: z
      .array(
        z.object({
          unit: UnitRef,
          keeps: z.array(stepId).meta(said('待答复、仍按原阶梯的督办', 'steps to be answered, that keep their ladder')),
          counts: z
            .array(
              z.object({
                step: stepKind,
                counts: stepKind,
                counted: z.int(),
                window: z.string(),
                was: z.int().optional(),
                is: z.int().optional(),
              }),
            )
            .meta(said('满几次即作出下一级，改前、改后', 'at how many the next step follows, before and after')),
        }),
      )
      .meta(said('有待答复督办或累计数有变的单位', 'units with steps to answer, or with counts taken otherwise')),
  })
  .meta({ id: 'LadderPreview' });

export type LadderPreviewView = Shown<z.output<typeof LadderPreviewView>>;

import { z } from 'zod';
import { DeadlineView } from './deadlines.js';
import { callId, slipId } from './fields.js';
import { said } from './said.js';
import type { Shown } from './shown.js';

export const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((word) => word === 'true');

export const PublishQuery = z.strictObject({
  preview: flag.meta(said('只看影响，不发布', 'only show what would move; publish nothing')),
});

/** Limits of open slips, and of calls on the docket, that would end at another moment. */
export const PreviewView = z
  .object({
    moves: z.array(
      z.object({
        call: callId,
        slip: slipId,
        limit: z.enum(['respond', 'close', 'return', 'confirm']),
        from: DeadlineView,
        to: DeadlineView,
      }),
    ),
    docket: z
      .array(
        z.object({
          call: callId,
          limit: z.enum(['statements', 'ruling']),
          from: DeadlineView,
          to: DeadlineView,
        }),
      )
      .meta(said('联席会议受理单的陈述、认定时限', 'the limits of calls on the docket: statements and ruling')),
  })
  .meta({ id: 'Preview' });

export type PreviewView = Shown<z.output<typeof PreviewView>>;

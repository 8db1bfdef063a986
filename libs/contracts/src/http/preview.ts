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

/** Open slips whose limits would end at another moment. */
export const PreviewView = z
  .object({
    moves: z.array(
      z.object({
        call: callId,
        slip: slipId,
        limit: z.enum(['respond', 'close', 'return']),
        from: DeadlineView,
        to: DeadlineView,
      }),
    ),
  })
  .meta({ id: 'Preview' });

export type PreviewView = Shown<z.output<typeof PreviewView>>;

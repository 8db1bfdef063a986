import { z } from 'zod';
import { callId, position } from './fields.js';
import { said } from './said.js';
import type { Shown } from './shown.js';

/** Where a write left the stream; an empty list of facts means that it was so already. */
export const WrittenView = z
  .object({
    revision: z.int().meta(said('版本号，同 ETag', 'the revision, as in the ETag')),
    position: position.meta(said('读取时作 ?after= 用', 'for ?after= of the next read')),
    facts: z.array(z.string()).meta(said('发生的事实', 'the facts that followed')),
  })
  .meta({ id: 'Written' });

export const CallWrittenView = WrittenView.extend({ call: callId }).meta({ id: 'CallWritten' });

export type WrittenView = Shown<z.output<typeof WrittenView>>;
export type CallWrittenView = Shown<z.output<typeof CallWrittenView>>;

import { z } from 'zod';
import { callId, day } from './fields.js';
import { dutyClass } from './lists.js';
import { reading } from './reading.js';
import { said } from './said.js';
import type { Shown } from './shown.js';
import { UnitRef } from './unit-ref.js';

export const ProposalsQuery = reading({ call: callId });

const reason = z.discriminatedUnion('is', [
  z.object({
    is: z.literal('list item'),
    list: z.string(),
    version: z.int(),
    item: z.string(),
    name: z.string(),
    duty: dutyClass,
    words: z.array(z.string()).meta(said('呼叫单里对上的话', 'the words of the call that speak for it')),
  }),
  z.object({ is: z.literal('precedent'), ruling: z.string().meta(said('认定意见文号', 'number of the ruling')) }),
]);

/** Who may lead, the best first; the dispatcher decides. */
export const ProposalsView = z
  .object({
    call: callId,
    on: day.meta(said('按这一天有效的清单', 'by the lists that are effective on this day')),
    townshipsOwn: z
      .object({ list: z.string(), item: z.string(), name: z.string(), zh: z.string(), en: z.string() })
      .optional()
      .meta(
        said(
          '清单列为镇街基本职责：请不予受理，或写明理由派发',
          'the township’s own: decline, or dispatch with reason',
        ),
      ),
    proposals: z.array(
      z.object({
        lead: UnitRef.optional().meta(said('建议主办；没有则为镇街自身职责', 'who should lead; nobody: the township')),
        cooperating: z.array(UnitRef),
        weight: z.number().meta(said('与第一位相比', 'compared with the first')),
        reasons: z.array(reason).min(1),
      }),
    ),
  })
  .meta({ id: 'Proposals' });

export type ProposalsView = Shown<z.output<typeof ProposalsView>>;

import { z } from 'zod';
import { moment } from './fields.js';
import { said } from './said.js';
import type { Shown } from './shown.js';
import { UnitRef } from './unit-ref.js';

/** A stretch of time during which the call lay with somebody. */
export const StayView = z
  .object({
    holder: z.enum(['township', 'dispatch desk', 'department']),
    unit: UnitRef.optional(),
    from: moment,
    to: moment,
    lasting: z.boolean().meta(said('仍在其手上', 'it still lies there')),
    hours: z.string().meta(said('日历小时', 'hours round the clock')),
    borneBy: UnitRef.optional().meta(said('经认定由其承担', 'who bears it by a ruling')),
    ruling: z.string().optional(),
  })
  .meta({ id: 'Stay' });

export type StayView = Shown<z.output<typeof StayView>>;

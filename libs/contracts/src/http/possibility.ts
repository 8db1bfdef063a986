import { z } from 'zod';
import { SaidView } from './fields.js';
import { said } from './said.js';
import type { Shown } from './shown.js';

/** An act and whether this officer may do it now; when not, the rule that forbids it. */
export const PossibilityView = z
  .object({
    act: z.string().meta(said('地址的最后一段', 'the last word of its address')),
    said: SaidView,
    allowed: z.boolean(),
    refusal: z.object({ code: z.string(), rule: SaidView, remedy: SaidView }).optional(),
  })
  .meta({ id: 'Possibility' });

export type PossibilityView = Shown<z.output<typeof PossibilityView>>;

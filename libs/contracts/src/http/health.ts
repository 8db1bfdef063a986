import { z } from 'zod';

export const AliveView = z.object({ alive: z.literal(true) }).meta({ id: 'Alive' });

/** What was looked at, and whether this process may take work. */
export const ReadinessView = z
  .object({
    ready: z.boolean(),
    checks: z.array(
      z.object({
        name: z.string(),
        well: z.boolean(),
        tookMs: z.number(),
        says: z.union([z.string(), z.number()]).optional(),
      }),
    ),
  })
  .meta({ id: 'Readiness' });

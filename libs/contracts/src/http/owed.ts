import { z } from 'zod';
import { day } from './fields.js';
import { said } from './said.js';
import type { Shown } from './shown.js';

export const watched = z.enum(['respond', 'onSite', 'close']).meta(said('响应、到场、办结', 'which limit'));

export const OwedView = z
  .object({
    limit: watched,
    dueAt: z.iso.datetime({ offset: true }),
    lastDay: day,
    provisional: z.boolean(),
    overdue: z.boolean(),
    workingDaysLeft: z
      .int()
      .meta(said('今天之后还剩的工作日，负数为已过的', 'working days left after today; below zero, gone by since')),
  })
  .meta({ id: 'Owed' });

export type OwedView = Shown<z.output<typeof OwedView>>;

import { reject } from '@app/kernel';
import type { z } from 'zod';
import { faultsOf } from './faults-of.js';
import { Refused } from './refused.js';

/** What was sent in the form that the contract gives it; refused as `body.invalid` or `query.invalid` with every fault. */
export const parsed = (form: z.ZodType | undefined, sent: unknown, part: 'body' | 'query'): unknown => {
  if (form === undefined) return undefined;
  const { success, data, error } = form.safeParse(sent, { reportInput: true });
  if (success) return data;
  throw new Refused(part === 'body' ? reject('body.invalid') : reject('query.invalid'), faultsOf(error.issues));
};

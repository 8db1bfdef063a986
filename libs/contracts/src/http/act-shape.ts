import { z } from 'zod';
import { reason } from './fields.js';
import type { Said } from './said.js';

/** What an act needs to be told, and how it is called in both languages. */
export interface ActShape extends Said {
  /** The name of the command in the rule book. */
  readonly act: string;
  readonly body: z.ZodType;
}

/** What may be done to one kind of thing, by the last word of its address. */
export type ActShapes = Readonly<Record<string, ActShape>>;

export const ReasonBody = z.strictObject({ reason }).meta({ id: 'ReasonBody' });
export const NothingBody = z.strictObject({}).meta({ id: 'NothingBody' });

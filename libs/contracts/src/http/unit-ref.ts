import { z } from 'zod';
import type { Shown } from './shown.js';

/** A unit by its code, with the name that it has now. */
export const UnitRef = z.object({ code: z.string(), name: z.string() }).meta({ id: 'UnitRef' });

/** An officer by id, with the name that they have now; nobody's name once they have left. */
export const OfficerRef = z.object({ id: z.string(), name: z.string().optional() }).meta({ id: 'OfficerRef' });

export type UnitRef = Shown<z.output<typeof UnitRef>>;
export type OfficerRef = Shown<z.output<typeof OfficerRef>>;

import { z } from 'zod';
import { callId, moment, slipId, unitCode } from '../../http/fields.js';
import { said } from '../../http/said.js';

export const ofCall = { call: callId } as const;
export const ofSlip = { call: callId, slip: slipId } as const;

export const reason = z.string().meta(said('理由', 'why'));
export const unit = unitCode;

/** An item of a responsibility list, as a version of it has it. */
export const listItem = z.object({ list: z.string(), version: z.int(), item: z.string() });

export const urgencies = z.enum(['ordinary', 'urgent', 'consultation', 'long-cycle']);
export const powers = z.enum(['no-enforcement-power', 'needs-certification', 'crosses-departments', 'needs-expertise']);

/** When a limit ends; provisional until the holidays of that year are announced. */
export const dueAt = z.object({ dueAt: moment, provisional: z.boolean() });
export const limit = z.enum(['respond', 'on-site', 'close']);

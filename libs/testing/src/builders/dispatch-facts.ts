import { DEFAULT_LIMIT_POLICY, type DispatchedSlip, type SlipDeadlines, type Urgency } from '@app/domain';
import type { Instant, SlipId } from '@app/kernel';
import { unit } from './county.js';
import type { FactOf } from './fact.js';
import { officer } from './officers.js';
import { deadline } from './rules.js';
import { DISPATCHED_AT, NOW } from './wall-clock.js';

export const slip = (number: number): SlipId => String(number) as SlipId;

/** The limits of an urgency class, counted from a moment. */
export const deadlinesFrom = (at: Instant, urgency: Urgency = 'ordinary'): SlipDeadlines =>
  Object.fromEntries(
    Object.entries(DEFAULT_LIMIT_POLICY.limits[urgency]).map(([name, limit]) => [
      name,
      deadline(limit.length, limit.unit, at),
    ]),
  );

const usualSlip = (at: Instant, urgency: Urgency): DispatchedSlip => ({
  slip: slip(1),
  to: unit.market,
  part: 'lead',
  by: officer.dispatcher.id,
  at,
  basis: { list: '属地管理责任清单', version: 1, item: '42' },
  deadlines: deadlinesFrom(at, urgency),
  settings: 1,
  milestones: [],
});

/** Slip 1 to the market department, which leads, unless told otherwise; the limits are those of the urgency class. */
export const dispatched = (
  { at = DISPATCHED_AT, ...otherwise }: Partial<DispatchedSlip> = {},
  urgency: Urgency = 'ordinary',
): FactOf<'SlipDispatched'> => ({ type: 'SlipDispatched', data: { ...usualSlip(at, urgency), ...otherwise } });

/** Slip 2 in the place of slip 1, to the environment department. */
export const redispatched = (
  { at = NOW, ...otherwise }: Partial<FactOf<'SlipRedispatched'>['data']> = {},
  urgency: Urgency = 'ordinary',
): FactOf<'SlipRedispatched'> => ({
  type: 'SlipRedispatched',
  data: { ...usualSlip(at, urgency), slip: slip(2), to: unit.environment, insteadOf: slip(1), ...otherwise },
});

import { type Rejection, reject } from '@app/kernel';
import type { Limit, LimitPolicy, UrgencyLimits } from '../deadlines/limit.js';

/** Why limits cannot be published; undefined if they can. */
export const wrongLimits = (limits: LimitPolicy['limits']): Rejection | undefined => {
  for (const [urgency, ofUrgency] of Object.entries(limits)) {
    const wrong = everyLimitIsPositive(urgency, ofUrgency) ?? theAnswerComesFirst(urgency, ofUrgency);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
};

export const isPositive = ({ length }: Limit): boolean => Number.isInteger(length) && length > 0;

const everyLimitIsPositive = (urgency: string, limits: UrgencyLimits) => {
  const wrong = Object.entries(limits).find(([, limit]: [string, Limit]) => !isPositive(limit));
  return wrong === undefined ? undefined : reject('limits.not-positive', { urgency, limit: wrong[0] });
};

const theAnswerComesFirst = (urgency: string, { respond, close }: UrgencyLimits) =>
  respond.unit === close.unit && respond.length > close.length
    ? reject('limits.respond-after-close', { urgency })
    : undefined;

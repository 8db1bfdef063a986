import type { Instant } from '@app/kernel';
import { isReleased } from './life-standing.js';
import type { SlipSoFar } from './slip-so-far.js';

/** The limit that counts: the one missed, else the one in force. A slip released in time owes nothing. */
export const closureFellDue = ({ closureMissed, closureDue, standing }: SlipSoFar): Instant | undefined =>
  closureMissed ?? (isReleased(standing) ? undefined : closureDue);

export const responseFellDue = ({ responseMissed, responseDue, respondedAt, standing }: SlipSoFar) =>
  responseMissed ?? (isReleased(standing) && respondedAt === undefined ? undefined : responseDue);

export const isCompletedOnTime = ({ standing, closureMissed }: SlipSoFar): boolean =>
  standing === 'completed' && closureMissed === undefined;

/** 超时未办: still in the stock, and past the limit. */
export const isOpenOverdue = ({ standing, closureMissed }: SlipSoFar): boolean =>
  standing === 'open' && closureMissed !== undefined;

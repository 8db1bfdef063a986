import { type AwaitedAnswers, decideSupervision } from '@app/domain';
import { isRejection } from '@app/kernel';
import { holdingOrdersToAnswers, orderTimersOf, redatingOrders } from '../holding-orders-to-answers.reaction.js';
import type { WorkerParts } from '../role.js';
import { missingFrom, onWatch, type Watch } from './watch.js';

/** Units with an order that waits for its answer. */
export const orderWatch: Watch<AwaitedAnswers> = {
  reaction: holdingOrdersToAnswers,
  like: [{ supervision: { steps: [{ standing: 'awaiting answer' }] } }],
  timersOf: orderTimersOf,
  lookUp: async (office, key) => ({ supervision: (await office.look('supervision', key)).state }),
  redating: redatingOrders,
  wouldMove: ({ supervision }, occasion) => {
    const decision = decideSupervision({ act: 'redateAnswers' }, occasion)(supervision);
    return !isRejection(decision) && decision.length > 0;
  },
};

/** The units to whose orders something may happen by itself, page by page. */
export const ordersOnWatch = (pool: WorkerParts['tools']['pool']) => onWatch(pool, orderWatch);

/** The timers that the orders of a unit should have and have not; none while a command of theirs is on its way. */
export const missingOrderTimers = missingFrom(orderWatch);

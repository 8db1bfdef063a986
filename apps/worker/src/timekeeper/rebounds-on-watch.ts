import { decideRebound, type WatchedRebound } from '@app/domain';
import { isRejection } from '@app/kernel';
import { answerTimersOf, holdingToAnswers, redatingRebound } from '../holding-to-answers.reaction.js';
import type { WorkerParts } from '../role.js';
import { missingFrom, onWatch, type Watch } from './watch.js';

/** Rebound reports that still wait for their department. */
export const reboundWatch: Watch<WatchedRebound> = {
  reaction: holdingToAnswers,
  like: [{ rebound: { standing: 'awaiting answer', missed: false } }],
  timersOf: answerTimersOf,
  lookUp: async (office, key) => ({ rebound: (await office.look('rebound', key)).state }),
  redating: redatingRebound,
  wouldMove: ({ rebound }, occasion) => {
    const decision = decideRebound({ act: 'redateRebound' }, occasion)(rebound);
    return !isRejection(decision) && decision.length > 0;
  },
};

/** The reports to which something may happen by itself, page by page. */
export const reboundsOnWatch = (pool: WorkerParts['tools']['pool']) => onWatch(pool, reboundWatch);

/** The timers that a report should have and has not; none while a command of it is on its way. */
export const missingAnswerTimers = missingFrom(reboundWatch);

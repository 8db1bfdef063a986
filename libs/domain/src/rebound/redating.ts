import { only } from '../acts/only.js';
import { movedAhead } from '../deadlines/redated.js';
import type { ReboundAct } from './rules.js';

/** A running limit is counted again on the newest calendar; it never moves into the past. */
export const redateRebound: ReboundAct<object> = {
  who: [only('system')],
  when: [],
  facts: ({ standing, missed, answerBy: deadline, settings }, _words, { by, at, rules }) => {
    if (standing !== 'awaiting answer' || missed) return [];
    const answerBy = movedAhead(deadline, at, { ...rules, settings: rules.settingsUnder(settings) });
    return answerBy === undefined
      ? []
      : [{ type: 'ReboundDeadlineMoved', data: { by: by.id, at, reason: 'calendar', answerBy } }];
  },
};

import { only } from '../acts/only.js';
import type { Occasion } from '../authority/occasion.js';
import { movedAhead } from '../deadlines/redated.js';
import type { EntryLimits } from './docket-entry.events.js';
import { type Docketed, isOnTheDocket } from './docket-entry.state.js';
import type { EntryAct } from './hearing.js';

/** The running limits of an entry that another calendar moves. */
export const redatedEntry = (entry: Docketed, { at, rules }: Occasion): Partial<EntryLimits> => {
  const statementsBy = entry.statementsMissed ? undefined : movedAhead(entry.statementsBy, at, rules);
  const rulingBy = entry.missed ? undefined : movedAhead(entry.rulingBy, at, rules);
  return { ...(statementsBy && { statementsBy }), ...(rulingBy && { rulingBy }) };
};

/** Running limits are counted again on the newest calendar; none moves into the past, and what was missed stays missed. */
export const redateEntry: EntryAct<object> = {
  who: [only('system')],
  when: [],
  facts: ({ entry }, _words, occasion) => {
    const limits = isOnTheDocket(entry) ? redatedEntry(entry, occasion) : {};
    if (Object.keys(limits).length === 0) return [];
    const { by, at } = occasion;
    return [{ type: 'DocketDeadlineMoved', data: { reason: 'calendar', ...limits, by: by.id, at } }];
  },
};

import { only } from '../acts/only.js';
import type { Occasion } from '../authority/occasion.js';
import type { Deadline } from '../deadlines/deadline.js';
import { redated } from '../deadlines/redated.js';
import type { EntryLimits } from './docket-entry.events.js';
import { type Docketed, isOnTheDocket } from './docket-entry.state.js';
import type { EntryAct } from './hearing.js';

const counted = (deadline: Deadline, { rules, at }: Occasion): Deadline | undefined => {
  if (deadline.dueAt < at) return undefined;
  const moved = redated(deadline, rules);
  return moved === undefined || moved.dueAt < at ? undefined : moved;
};

/** The running limits of an entry that another calendar moves. */
export const redatedEntry = (entry: Docketed, occasion: Occasion): Partial<EntryLimits> => {
  const statementsBy = entry.statementsMissed ? undefined : counted(entry.statementsBy, occasion);
  const rulingBy = entry.missed ? undefined : counted(entry.rulingBy, occasion);
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

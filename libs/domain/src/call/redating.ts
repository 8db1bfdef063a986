import { only } from '../acts/only.js';
import type { Occasion } from '../authority/occasion.js';
import { movedAhead } from '../deadlines/redated.js';
import type { CallAct } from './act.js';
import type { ConfirmationMoved } from './call.events.js';
import { leadOf, type Raised } from './call.state.js';
import type { DeadlineMoved } from './slip.events.js';
import { isOpen, type Slip } from './slip.state.js';

/**
 * Arriving on site is not among them: by the rule book it is a matter of hours round the clock, which no calendar moves.
 * Where a county counts it in working time, a slip keeps the limit that it was dispatched with.
 */
export type DatedLimit = 'respond' | 'close' | 'return';

/** The limits of a slip that a new calendar may still move: what has passed, was met or stands on a promise is left alone. */
export const limitsStillRunning = (call: Raised, slip: Slip, at: Occasion['at']): readonly DatedLimit[] => {
  if (call.standing.is !== 'with departments' || !isOpen(slip)) return [];
  const wanted: readonly DatedLimit[] =
    slip.responded || slip.fedBack ? ['close', 'return'] : ['respond', 'close', 'return'];
  return wanted.filter((limit) => {
    const deadline = slip.deadlines[limit];
    return deadline !== undefined && deadline.counted.length > 0 && at <= deadline.dueAt;
  });
};

const moved = (slip: Slip, limit: DatedLimit, { by, at, rules }: Occasion): readonly DeadlineMoved[] => {
  const settings = rules.settingsUnder(slip.settings);
  const deadline = movedAhead(slip.deadlines[limit], at, { ...rules, settings });
  return deadline === undefined
    ? []
    : [{ type: 'DeadlineMoved', data: { slip: slip.id, by: by.id, at, limit, reason: 'calendar', deadline } }];
};

const confirmationMoved = (call: Raised, { by, at, rules }: Occasion): readonly ConfirmationMoved[] => {
  if (call.standing.is !== 'awaiting confirmation') return [];
  const settings = rules.settingsUnder(leadOf(call)?.settings ?? rules.settings.version);
  const confirmBy = movedAhead(call.standing.confirmBy, at, { ...rules, settings });
  return confirmBy === undefined
    ? []
    : [{ type: 'ConfirmationMoved', data: { by: by.id, at, reason: 'calendar', confirmBy } }];
};

/** Open limits, and the one for confirming, are counted again on the newest calendar. */
export const redateCall: CallAct<object> = {
  who: [only('system')],
  when: [],
  facts: (call, _words, occasion) => [
    ...call.slips.flatMap((slip) =>
      limitsStillRunning(call, slip, occasion.at).flatMap((limit) => moved(slip, limit, occasion)),
    ),
    ...confirmationMoved(call, occasion),
  ],
};

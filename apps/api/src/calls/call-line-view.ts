import type { CallLineView } from '@app/contracts';
import type { CallLine, SlipLine } from '@app/read-models';
import { owedView } from '../desks/slip-line-view.js';
import type { Today } from '../desks/today.js';
import type { Names } from './names.js';

/** A line of the call register with the names of its units. */
export const callLineView = (line: CallLine, names: Names): CallLineView => {
  const { position: _, revision: __, township, lead, units, ...rest } = line;
  return {
    ...rest,
    township: names.unit(township),
    ...(lead !== undefined && { lead: names.unit(lead) }),
    units: units.map(names.unit),
  };
};

export type NextDue = Pick<CallLineView, 'nextDue'>;

/** Which department's limit falls due next. */
export const nextDueView = (slip: SlipLine | undefined, names: Names, today: Today): NextDue => {
  const [owed] = slip?.owed ?? [];
  return slip === undefined || owed === undefined
    ? {}
    : { nextDue: { ...owedView(owed, today), unit: names.unit(slip.unit) } };
};

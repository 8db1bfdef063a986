import type { CallLineView } from '@app/contracts';
import type { CallLine } from '@app/read-models';
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

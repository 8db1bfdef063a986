import type { SlipLineView } from '@app/contracts';
import { wallText } from '@app/domain';
import type { Owed, SlipLine } from '@app/read-models';
import type { Names } from '../calls/names.js';

/** What is owed, in the county's own time. */
export const owedView = ({ limit, dueAt, lastDay, provisional }: Owed, timeZone: string) => ({
  limit,
  dueAt: wallText(dueAt, timeZone),
  lastDay,
  provisional,
});

const returnView = ({ returnAsked }: SlipLine, names: Names): Pick<SlipLineView, 'returnAsked'> =>
  returnAsked === undefined ? {} : { returnAsked: { ...returnAsked, proposed: names.unit(returnAsked.proposed) } };

/** A slip on a desk, with names. */
export const slipLineView = (line: SlipLine, names: Names, timeZone: string): SlipLineView => {
  const { deadlines: _, nextDueAt: __, returnAsked: ___, township, unit, owed, near, missed, ...rest } = line;
  return {
    ...rest,
    township: names.unit(township),
    unit: names.unit(unit),
    owed: owed.map((one) => owedView(one, timeZone)),
    near: [...near],
    missed: [...missed],
    ...returnView(line, names),
  };
};

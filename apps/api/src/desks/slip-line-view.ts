import type { SlipLineView } from '@app/contracts';
import { wallText } from '@app/domain';
import type { Owed, SlipLine } from '@app/read-models';
import type { Names } from '../calls/names.js';
import { type Today, workingDaysLeft } from './today.js';

/** What is owed, in the county's own time, and how much of it is left. */
export const owedView = ({ limit, dueAt, lastDay, provisional }: Owed, today: Today) => ({
  limit,
  dueAt: wallText(dueAt, today.timeZone),
  lastDay,
  provisional,
  overdue: dueAt < today.now,
  workingDaysLeft: workingDaysLeft(lastDay, today),
});

const returnView = ({ returnAsked }: SlipLine, names: Names): Pick<SlipLineView, 'returnAsked'> =>
  returnAsked === undefined ? {} : { returnAsked: { ...returnAsked, proposed: names.unit(returnAsked.proposed) } };

/** A slip on a desk, with names. */
export const slipLineView = (line: SlipLine, names: Names, today: Today): SlipLineView => {
  const { deadlines: _, nextDueAt: __, returnAsked: ___, township, unit, owed, near, missed, ...rest } = line;
  return {
    ...rest,
    township: names.unit(township),
    unit: names.unit(unit),
    owed: owed.map((one) => owedView(one, today)),
    near: [...near],
    missed: [...missed],
    ...returnView(line, names),
  };
};

import type { DeadlineLineView } from '@app/contracts';
import type { DeadlineLine } from '@app/read-models';
import type { Names } from '../calls/names.js';
import { owedView } from './slip-line-view.js';
import type { Today } from './today.js';

/** A limit on the deadline sheet, with names and in the county's own time. */
export const deadlineLineView = (line: DeadlineLine, names: Names, today: Today): DeadlineLineView => ({
  ...line,
  ...owedView(line, today),
  township: names.unit(line.township),
  unit: names.unit(line.unit),
});

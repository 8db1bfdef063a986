import type { DeadlineView } from '@app/contracts';
import type { Deadline, Rules } from '@app/domain';
import { deadlineView } from '../rulebook/deadline-view.js';
import type { Names } from './names.js';

/** How a file is told: names for codes, the county's own time for deadlines. */
export interface Telling {
  readonly names: Names;
  readonly deadline: (deadline: Deadline) => DeadlineView;
}

export const tellingIn = (names: Names, { settings }: Rules): Telling => ({
  names,
  deadline: (deadline) => deadlineView(deadline, settings),
});

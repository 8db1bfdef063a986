import type { PossibilityView, SlipView } from '@app/contracts';
import type { Deadline } from '@app/domain';
import type { SlipPaper } from '@app/read-models';
import type { Telling } from './telling.js';

/** What limits are called on a slip whose card has that colour. */
const colours = (limits: SlipPaper['near']): string[] => Object.keys(limits);

const deadlinesOf = ({ deadlines }: SlipPaper, { deadline }: Telling): SlipView['deadlines'] =>
  Object.fromEntries(Object.entries(deadlines).map(([limit, of]: [string, Deadline]) => [limit, deadline(of)]));

const movesOf = ({ deadlinesMoved }: SlipPaper, { deadline }: Telling): SlipView['deadlinesMoved'] =>
  deadlinesMoved.map((moved) => ({ ...moved, deadline: deadline(moved.deadline) }));

const feedbackOf = ({ feedback }: SlipPaper, { deadline }: Telling): SlipView['feedback'] =>
  feedback.map(({ confirmBy, evidence, ...filed }) => ({
    ...filed,
    evidence: [...evidence],
    ...(confirmBy && { confirmBy: deadline(confirmBy) }),
  }));

/** A slip's paper with names, and its limits in the county's own time. */
export const slipView = (paper: SlipPaper, telling: Telling, mayDo: PossibilityView[]): SlipView => ({
  ...paper,
  unit: telling.names.unit(paper.unit),
  deadlines: deadlinesOf(paper, telling),
  near: colours(paper.near),
  missed: colours(paper.missed),
  deadlinesMoved: movesOf(paper, telling),
  feedback: feedbackOf(paper, telling),
  mayDo,
});

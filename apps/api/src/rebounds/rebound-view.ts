import type { AdmissionLineView, PossibilityView, ReboundLineView, ReboundView } from '@app/contracts';
import type { ReboundLine } from '@app/read-models';
import type { Telling } from '../calls/telling.js';

/** A line of the register with names, and its limit in the county's own time. */
export const reboundLineView = (line: ReboundLine, { names, deadline }: Telling): ReboundLineView => {
  const { revision: _, position: __, township, department, answerBy, ...rest } = line;
  return {
    ...rest,
    township: names.unit(township),
    department: names.unit(department),
    answerBy: deadline(answerBy),
  };
};

const actorsIn = ({ reportedBy, answer, settled }: ReboundLine) => [
  reportedBy,
  ...(answer ? [answer.by] : []),
  ...(settled ? [settled.by] : []),
];

/** What is told beside the line itself. */
interface Beside {
  readonly admitted: readonly AdmissionLineView[];
  readonly mayDo: readonly PossibilityView[];
}

/** One report, what its department was admitted to hand over at the time, and what may be done. */
export const reboundView = (line: ReboundLine, telling: Telling, beside: Beside): ReboundView => ({
  ...reboundLineView(line, telling),
  ...beside,
  officers: telling.names.officers(actorsIn(line)),
  revision: line.revision,
  position: line.position,
});

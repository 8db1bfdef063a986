import type { PossibilityView, StepLineView, StepView } from '@app/contracts';
import type { CallId, OfficerId } from '@app/kernel';
import type { StepLine } from '@app/read-models';
import type { Telling } from '../calls/telling.js';

/** What the calls of steps are about, where a page shows that. */
export type StepTelling = Telling & { readonly subjects?: ReadonlyMap<CallId, string> };

/** A line of the register with names, and its limits in the county's own time. */
export const stepLineView = (line: StepLine, { names, deadline, subjects }: StepTelling): StepLineView => {
  const { revision: _, position: __, unit, answerBy, toleratedUntil, ...rest } = line;
  const subject = rest.about && subjects?.get(rest.about.call);
  return {
    ...rest,
    unit: names.unit(unit),
    ...(subject !== undefined && { subject }),
    ...(answerBy && { answerBy: deadline(answerBy) }),
    ...(toleratedUntil && { toleratedUntil: deadline(toleratedUntil) }),
  };
};

/** Everybody who did something to a step. */
export const actorsIn = ({ issuedBy, received, answer, said }: StepLine): readonly OfficerId[] => [
  issuedBy,
  ...[received, answer, said].flatMap((told) => (told ? [told.by] : [])),
];

/** One step, and what may be done. */
export const stepView = (line: StepLine, telling: Telling, mayDo: readonly PossibilityView[]): StepView => ({
  ...stepLineView(line, telling),
  mayDo,
  officers: telling.names.officers(actorsIn(line)),
  revision: line.revision,
  position: line.position,
});

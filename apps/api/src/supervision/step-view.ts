import type { PossibilityView, StepLineView, StepView } from '@app/contracts';
import type { CallId, OfficerId } from '@app/kernel';
import type { NumberOf, StepLine } from '@app/read-models';
import type { Telling } from '../calls/telling.js';

/** What the calls of steps are about, and the numbers of steps, where a page shows that. */
export type StepTelling = Telling & {
  readonly subjects?: ReadonlyMap<CallId, string>;
  readonly numberOf?: NumberOf;
};

/** A line of the register with names, and its limits in the county's own time. */
export const stepLineView = (line: StepLine, { names, deadline, subjects, numberOf }: StepTelling): StepLineView => {
  const { revision: _, position: __, unit, answerBy, toleratedUntil, ...rest } = line;
  const subject = rest.about && subjects?.get(rest.about.call);
  const number = numberOf?.(line);
  return {
    ...rest,
    unit: names.unit(unit),
    ...(number !== undefined && { number }),
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
export const stepView = (line: StepLine, telling: StepTelling, mayDo: readonly PossibilityView[]): StepView => ({
  ...stepLineView(line, telling),
  mayDo,
  officers: telling.names.officers(actorsIn(line)),
  revision: line.revision,
  position: line.position,
});

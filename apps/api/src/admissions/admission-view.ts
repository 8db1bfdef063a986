import type { AdmissionLineView, AdmissionView, PossibilityView } from '@app/contracts';
import { isInForce } from '@app/domain';
import type { LocalDate } from '@app/kernel';
import type { AdmissionLine } from '@app/read-models';
import type { Names } from '../calls/names.js';

const standsOn = ({ standing: is, inForce, endedOn }: AdmissionLine, day: LocalDate): boolean => {
  if (is === 'admitted' && inForce) return isInForce({ standing: { is, inForce } }, day);
  return is === 'ended' && inForce && endedOn ? isInForce({ standing: { is, inForce, endedOn } }, day) : false;
};

/** A line of the register with names, and whether it is in force on a day. */
export const admissionLineView = (line: AdmissionLine, names: Names, on: LocalDate): AdmissionLineView => {
  const { revision: _, position: __, department, townships, answers, ...rest } = line;
  return {
    ...rest,
    department: names.unit(department),
    townships: townships.map(names.unit),
    answers: answers.map((answer) => ({ ...answer, township: names.unit(answer.township) })),
    isInForce: standsOn(line, on),
  };
};

const actorsIn = ({ appliedBy, decidedBy, answers }: AdmissionLine) => [
  appliedBy,
  ...(decidedBy ? [decidedBy] : []),
  ...answers.map(({ by }) => by),
];

/** One application with names, and what may be done to it. */
export const admissionView = (
  line: AdmissionLine,
  names: Names,
  on: LocalDate,
  mayDo: readonly PossibilityView[],
): AdmissionView => ({
  ...admissionLineView(line, names, on),
  mayDo,
  officers: names.officers(actorsIn(line)),
  revision: line.revision,
  position: line.position,
});

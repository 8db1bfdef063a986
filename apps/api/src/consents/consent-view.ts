import type { ConsentLineView, ConsentView, PossibilityView } from '@app/contracts';
import type { ConsentLine } from '@app/read-models';
import type { Names } from '../calls/names.js';

/** A line of the register with names. */
export const consentLineView = (line: ConsentLine, { unit }: Names): ConsentLineView => {
  const { revision: _, position: __, agency, department, township, asker, ...rest } = line;
  return {
    ...rest,
    agency: unit(agency),
    department: unit(department),
    township: unit(township),
    asker: unit(asker),
  };
};

/** One question with names, and what may be done. */
export const consentView = (line: ConsentLine, names: Names, mayDo: readonly PossibilityView[]): ConsentView => ({
  ...consentLineView(line, names),
  mayDo,
  officers: names.officers([line.askedBy, ...(line.answer ? [line.answer.by] : [])]),
  revision: line.revision,
  position: line.position,
});

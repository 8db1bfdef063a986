import type { Instant } from '@app/kernel';
import type { CallLedgerRow, DeadlineLedgerRow, SlipLedgerRow } from '@app/papers';
import type { CallLine, LedgerLine } from '@app/read-models';
import type { Names } from '../calls/names.js';

export const callLedgerRow = ({ township, lead, units, ...line }: CallLine, { unit }: Names): CallLedgerRow => ({
  ...line,
  township: unit(township).name,
  ...(lead !== undefined && { lead: unit(lead).name }),
  units: units.map((code) => unit(code).name),
});

const named = ({ number, slip, subject, township, unit, part, standing }: LedgerLine, names: Names) => ({
  ...{ subject, part, standing },
  number: `${number}-${slip}`,
  township: names.unit(township).name,
  unit: names.unit(unit).name,
});

/** Leaves out what there is not. */
const known = <T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;

export const slipLedgerRow = (line: LedgerLine, names: Names): SlipLedgerRow => {
  const { matter, urgency, dispatchedAt, signed, soFar } = line;
  const { responseDue, responseMissed, respondedAt, closureDue, closureMissed, extended } = soFar;
  // what was sent back to be done again is not done
  const completedAt = soFar.standing === 'completed' ? soFar.completedAt : undefined;
  return {
    ...named(line, names),
    ...{ matter, urgency, dispatchedAt, signed, extended },
    responseLate: responseMissed !== undefined,
    closureLate: closureMissed !== undefined,
    ...known({ respondBy: responseDue, respondedAt, closeBy: closureDue, completedAt }),
    ...known({ closedAt: soFar.closed?.at, solved: soFar.closed?.solved }),
    ...known({ rated: soFar.rated?.rating, excluded: soFar.excluded?.reason }),
  };
};

export const deadlineLedgerRows = (line: LedgerLine, names: Names, now: Instant): readonly DeadlineLedgerRow[] =>
  line.owed.map(({ limit, dueAt, provisional }) => ({
    ...named(line, names),
    ...{ limit, dueAt, provisional },
    overdue: dueAt < now,
  }));

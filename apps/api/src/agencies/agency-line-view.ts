import type { AgencyLineView } from '@app/contracts';
import type { Unit } from '@app/domain';
import type { UnitCode } from '@app/kernel';
import type { Names } from '../calls/names.js';

/** A stationed agency: the organisation founds none without a seat and a department. */
export interface Agency extends Unit {
  readonly seat: UnitCode;
  readonly parent: UnitCode;
}

export const isAgency = (unit: Unit | undefined): unit is Agency => unit?.kind === 'agency';

export const agencyLineView = ({ code, seat, parent, closed }: Agency, names: Names): AgencyLineView => ({
  agency: names.unit(code),
  seat: names.unit(seat),
  department: names.unit(parent),
  closed: closed ?? false,
});

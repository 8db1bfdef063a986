import type { MeView, OfficerView, SessionView, UnitView } from '@app/contracts';
import type { Officer, Unit } from '@app/domain';
import type { SignedIn } from '@app/platform';

export const officerView = ({ id, name, unit, roles }: Officer): OfficerView => ({ id, name, unit, roles: [...roles] });

export const unitView = ({ code, name, kind, parent, seat, closed }: Unit): UnitView => ({
  code,
  name,
  kind,
  ...(parent !== undefined && { parent }),
  ...(seat !== undefined && { seat }),
  closed: closed ?? false,
});

export const sessionView = (signedIn: SignedIn, officer: Officer): SessionView => ({
  ...signedIn,
  officer: officerView(officer),
});

/** The session of a browser, which keeps the token to itself. */
export const keptSessionView = ({ token: _, ...signedIn }: SignedIn, officer: Officer): SessionView => ({
  ...signedIn,
  officer: officerView(officer),
});

export const meView = (
  officer: Officer,
  unit: Unit,
  rest: Pick<MeView, 'timeZone' | 'mustChangePassword'>,
): MeView => ({ officer: officerView(officer), unit: unitView(unit), ...rest });

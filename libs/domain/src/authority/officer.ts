import type { OfficerId, UnitCode } from '@app/kernel';

export const ROLES = [
  'caller',
  'approver',
  'dispatcher',
  'clerk',
  'signer',
  'agent',
  'supervisor',
  'arbiter',
  'list-keeper',
  'assessor',
  'admin',
] as const;

/** What an officer may be; `system` is the clock and the reactions, never a person. */
export type Role = (typeof ROLES)[number] | 'system';

export interface Officer {
  readonly id: OfficerId;
  readonly name: string;
  readonly unit: UnitCode;
  readonly roles: readonly Role[];
}

export const isAny = (officer: Officer, ...roles: readonly Role[]): boolean =>
  officer.roles.some((role) => roles.includes(role));

export const SYSTEM: Officer = {
  id: 'system' as OfficerId,
  name: '系统',
  unit: 'system' as UnitCode,
  roles: ['system'],
};

/** The person served, who answers through a link and never signs in. */
export const SERVED: Officer = { ...SYSTEM, id: 'served' as OfficerId, name: '服务对象' };

/** Who calls in a township's name what the grid or the 12345 system hands in. */
export const INTAKE: Officer = { ...SYSTEM, id: 'intake' as OfficerId, name: '对接系统' };

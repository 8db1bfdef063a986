import type { UnitView } from '@app/contracts';
import type { Choice } from '../../acts/field';
import { organisationTexts as t } from './organisation.texts';

type Kind = UnitView['kind'];

/** What kinds of unit there are. */
export const KINDS = ['county', 'town', 'subdistrict', 'village', 'community', 'grid', 'department', 'agency'] as const;

/** Every role that an officer may hold. */
export const ROLES = [
  ...(['caller', 'approver', 'dispatcher', 'clerk', 'signer', 'agent'] as const),
  ...(['supervisor', 'arbiter', 'list-keeper', 'assessor', 'admin'] as const),
] as const;

export const kindText = (kind: Kind): string => {
  if (kind === 'department') return t('departmentKind');
  return kind === 'agency' ? t('agencyKind') : t(kind);
};

export const roleText = (role: string): string => t(role as (typeof ROLES)[number]);

export const choiceOf = ({ code, name }: Pick<UnitView, 'code' | 'name'>): Choice => ({ value: code, text: name });

import { type Rejection, reject } from '@app/kernel';
import type { Occasion } from '../authority/occasion.js';
import { isAny, type Role } from '../authority/officer.js';

/** Only officers with one of these roles: the occasion is the last thing that a rule is told. */
export const only =
  (...roles: readonly Role[]) =>
  (...told: readonly unknown[]): Rejection | undefined => {
    const { by } = told.at(-1) as Pick<Occasion, 'by'>;
    return isAny(by, ...roles) ? undefined : reject('officer.lacks-role', { needs: roles.join(', ') });
  };
